import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hapusBidang, readBagian, writeBidang, type Bidang } from '../../src/search/bidang.ts';
import {
  renderAkarHalaman,
  renderAkarIstilah,
  renderAkarLangkah,
  renderAkarPeraturan,
  renderAkarSop,
} from '../../src/search/render-akar.ts';
import { acuan, konsep, sopA } from './contoh.ts';

const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { maxLength: 6 });
const bidang = fc.record<Bidang>({
  jenis: fc.constantFrom('sop', 'langkah', 'istilah'),
  id: fc.constantFrom('', 'langkah-a'),
  judul: words,
  pelaku: words,
  isi: words,
  latar: words,
  kunci: words,
});

describe('fields of a hit', () => {
  test('come back as written, with the visible words after them', () => {
    fc.assert(
      fc.property(fc.array(bidang, { maxLength: 4 }), (items) => {
        const content = items.map((item, at) => `${writeBidang(item)} Kata tampak ${at}.`).join(' ');
        const read = readBagian(`Judul. ${content}`);
        expect(read.map((item) => item.bidang.isi)).toEqual(items.map((item) => item.isi));
        expect(read.map((item) => item.bidang.judul)).toEqual(items.map((item) => item.judul));
        expect(read.map((item) => item.tampak)).toEqual(items.map((_, at) => `Kata tampak ${at}.`));
      }),
    );
  });
  test('leave no trace in what a reader sees', () => {
    const teks = `Awal. ${renderAkarSop(sopA, konsep)} Tengah. ${renderAkarLangkah(sopA, sopA.langkah[0] ?? never(), konsep)} Akhir.`;
    expect(hapusBidang(teks)).toBe('Awal. Tengah. Akhir.');
    expect(hapusBidang('potongan zjkunci ⟧ Terlihat ⟦langkah#a | po')).toBe('Terlihat');
  });
  test('of an unknown kind are passed over', () => {
    expect(readBagian('⟦asing#a | b ⟧ c ⟦ ⟧ ⟦')).toEqual([]);
  });
});

test('a step holds its words as roots, its lane, its SOP and its time', () => {
  const [read] = readBagian(renderAkarLangkah(sopA, sopA.langkah[1] ?? never(), konsep));
  expect(read?.bidang).toMatchObject({ jenis: 'langkah', id: 'langkah-periksa-draf' });
  expect(read?.bidang.isi.slice(0, 7)).toEqual(['periksa', 'draf', 'janji', 'kinerja', 'paraf', 'surat', 'antar']);
  expect(read?.bidang.isi).toContain('perjankin');
  expect(read?.bidang.pelaku).toEqual(['kepala', 'subbagian', 'program', 'koordinator']);
  expect(read?.bidang.kunci).toEqual(expect.arrayContaining(['zw15z', 'zmperiksa', 'zftahappemeriksaan']));
});

test('an SOP holds its number, a regulation every citation, a term its own spelling', () => {
  const kunci = (teks: string): readonly string[] => readBagian(teks)[0]?.bidang.kunci ?? [];
  expect(kunci(renderAkarSop(sopA, konsep))).toEqual(
    expect.arrayContaining(['zn007dpkset12021', 'zjsusunjanjikinerja', 'zspermenpanrb53th2014']),
  );
  const peraturan = acuan.peraturan[0] ?? never();
  expect(kunci(renderAkarPeraturan(peraturan, konsep))).toEqual(
    expect.arrayContaining(['zppermenpanrb53th2014', 'zp53th2014', 'zjtunjukteknisjanjikinerja']),
  );
  expect(kunci(renderAkarIstilah(acuan.istilah[0] ?? never(), konsep))).toEqual(['zjjanjikinerja', 'zipkz']);
  expect(kunci(renderAkarHalaman('jabatan', 'Kasubag Program', { ejaan: ['Kasubbag Program'] }, konsep))).toEqual(
    expect.arrayContaining(['zjkepalasubbagianprogram', 'zikasubagprogramz', 'zikasubbagprogramz']),
  );
});

function never(): never {
  throw new Error('missing example');
}
