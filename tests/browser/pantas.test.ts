/** Which hits really answer, in what words they are counted, and what recent questions are kept. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createJawaban, describeJumlah, pickPantas } from '../../src/browser/cari/jawab.ts';
import { rememberMesin } from '../../src/browser/cari/hitung.ts';
import { addRiwayat, readRiwayat } from '../../src/browser/cari/riwayat.ts';
import type { Bidang, Jenis } from '../../src/search/bidang.ts';
import type { Hasil } from '../../src/search/cari.ts';
import type { Kata, Kueri } from '../../src/search/kueri.ts';

const hasil = (jenis: Jenis, url: string, more: Partial<Bidang> = {}): Hasil => ({
  jenis,
  url,
  halaman: { url: url.replace(/#.*/, ''), content: '', meta: {} },
  bidang: { jenis, id: url, judul: [], pelaku: [], isi: [], latar: [], kunci: [], ...more },
  tampak: '',
  nilai: 1,
});
const kata = (teks: string, akar = teks, bobot = 1): Kata => ({ kata: teks, akar, cari: akar, bobot });
const kueri = (words: readonly Kata[], kunci: readonly string[] = []): Kueri => ({
  asli: words.map((item) => item.kata).join(' '),
  kata: words,
  kunci,
  maksud: null,
  tanya: { dahulu: [], semua: [], umum: false, cadangan: [] },
  terbuka: false,
  saran: null,
});
const pilih = (items: readonly Hasil[], own: Kueri): readonly string[] => pickPantas(items, own).map(({ url }) => url);

describe('a hit answers', () => {
  test('where it holds the words itself, in title, doer or text; the words of its SOP do not do', () => {
    const items = [
      hasil('langkah', 'judul', { judul: ['surat'] }),
      hasil('langkah', 'pelaku', { pelaku: ['surat'] }),
      hasil('langkah', 'isi', { isi: ['surat'] }),
      hasil('langkah', 'latar', { latar: ['surat'] }),
    ];
    expect(pilih(items, kueri([kata('surat')]))).toEqual(['judul', 'pelaku', 'isi']);
  });

  test('with the word as typed, its root, or one of the same meaning', () => {
    const items = [
      hasil('langkah', 'akar', { isi: ['periksa'] }),
      hasil('langkah', 'kata', { isi: ['memeriksa'] }),
      hasil('langkah', 'makna', { isi: ['koreksi'] }),
      hasil('langkah', 'lain', { isi: ['kirim'] }),
    ];
    expect(pilih(items, kueri([kata('memeriksa', 'periksa')]))).toEqual(['akar', 'kata', 'makna']);
  });

  test('with three fifths of what the best one holds, its SOP’s words counted in', () => {
    const words = [kata('surat'), kata('dinas'), kata('luar')];
    const items = [
      hasil('langkah', 'semua', { isi: ['surat', 'dinas', 'luar'] }),
      hasil('langkah', 'dua', { isi: ['surat'], latar: ['dinas'] }),
      hasil('langkah', 'satu', { isi: ['surat'] }),
    ];
    expect(pilih(items, kueri(words))).toEqual(['semua', 'dua']);
    expect(pilih(items.slice(2), kueri(words))).toEqual(['satu']);
    expect(pilih(items, kueri([kata('surat', 'surat', 9), kata('dinas', 'dinas', 1)]))).toEqual([
      'semua',
      'dua',
      'satu',
    ]);
  });

  test('only with all roots of a word typed as one', () => {
    const pk = [kata('pk', 'perjanjian'), kata('pk', 'kinerja'), kata('surat')];
    const items = [
      hasil('langkah', 'utuh', { isi: ['perjanjian', 'kinerja'] }),
      hasil('langkah', 'separuh', { isi: ['perjanjian'] }),
    ];
    expect(pilih(items, kueri(pk))).toEqual(['utuh']);
  });

  test('where an exact key is its own, whatever else it holds', () => {
    const items = [
      hasil('langkah', 'kunci', { kunci: ['a', 'b'] }),
      hasil('langkah', 'isi', { isi: ['surat'] }),
      hasil('langkah', 'lain', { kunci: ['c'] }),
    ];
    expect(pilih(items, kueri([kata('surat')], ['x', 'b']))).toEqual(['kunci', 'isi']);
  });

  test('always, where no word that the site knows is asked', () => {
    const items = [hasil('sop', 'a'), hasil('sop', 'b')];
    expect(pilih(items, kueri([]))).toEqual(['a', 'b']);
    expect(pilih(items, kueri([kata('xyzzy', 'xyzzy', 0)]))).toEqual(['a', 'b']);
    expect(pilih([], kueri([kata('surat')]))).toEqual([]);
  });
});

describe('hits in words', () => {
  const sebut = (...items: readonly Hasil[]): string => describeJumlah(createJawaban(items, items.length, true));
  test('steps are counted with their SOPs', () => {
    expect(sebut(hasil('langkah', '/a/#1'), hasil('langkah', '/a/#2'), hasil('langkah', '/b/#1'))).toBe(
      '3 langkah dalam 2 SOP',
    );
    expect(sebut(hasil('sop', '/a/'), hasil('langkah', '/a/#1'))).toBe('1 langkah dalam 1 SOP');
    expect(sebut(hasil('sop', '/a/'), hasil('sop', '/b/'))).toBe('2 SOP');
    expect(sebut()).toBe('');
  });

  test('other kinds by their names, joined as a sentence does', () => {
    expect(sebut(hasil('peraturan', '/p/1/'), hasil('peraturan', '/p/2/'))).toBe('2 peraturan');
    expect(sebut(hasil('langkah', '/a/#1'), hasil('istilah', '/i/'))).toBe('1 langkah dalam 1 SOP dan 1 istilah');
    expect(
      sebut(
        hasil('sop', '/a/'),
        hasil('jabatan', '/j/'),
        hasil('peran', '/r/'),
        hasil('instansi', '/n/'),
        hasil('topik', '/t/'),
        hasil('aturan', '/u/'),
        hasil('halaman', '/h/'),
      ),
    ).toBe('1 SOP, 1 jabatan, 1 peran, 1 instansi, 1 topik, 1 aturan pemeriksaan, dan 1 halaman penjelasan');
  });
});

test('a question is asked once, whoever asks it', async () => {
  const asked: (string | null)[] = [];
  const mesin = rememberMesin({
    search: (own) =>
      Promise.resolve({
        results: [{ id: String(asked.push(own)), score: 1, data: () => Promise.reject(new Error('unread')) }],
      }),
  });
  const [first, second] = [await mesin.search('surat'), await mesin.search('surat')];
  expect(second).toBe(first);
  await mesin.search(null);
  await mesin.search(null);
  expect(asked).toEqual(['surat', null]);
});

describe('recent questions', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => void stored.set(key, value),
        removeItem: (key: string) => void stored.delete(key),
      },
    });
  });

  test('are six at most, trimmed, two letters at least and eighty at most', () => {
    for (const q of ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', ' tujuh ', 'z', 'x'.repeat(81)]) addRiwayat(q);
    expect(readRiwayat()).toEqual(['tujuh', 'enam', 'lima', 'empat', 'tiga', 'dua']);
    addRiwayat('y'.repeat(80));
    addRiwayat('ab');
    expect(readRiwayat().slice(0, 2)).toEqual(['ab', 'y'.repeat(80)]);
  });

  test('asked again they come first, in whatever case', () => {
    for (const q of ['Surat', 'arsip', 'SURAT masuk']) addRiwayat(q);
    expect(readRiwayat()).toEqual(['SURAT masuk', 'arsip']);
  });

  test('saved ones that are too many or too long are not read', () => {
    stored.set('lajur:cari', JSON.stringify(['a', 'x'.repeat(80), 'x'.repeat(81), 1, 'b', 'c', 'd', 'e', 'f']));
    expect(readRiwayat()).toEqual(['a', 'x'.repeat(80), 'b', 'c', 'd', 'e']);
  });

  test('where storage is closed nothing is remembered, and nothing breaks', () => {
    const closed = (): never => {
      throw new Error('closed');
    };
    Object.assign(globalThis, { localStorage: { getItem: closed, setItem: closed, removeItem: closed } });
    expect(() => addRiwayat('surat')).not.toThrow();
    expect(readRiwayat()).toEqual([]);
  });
});
