import { describe, expect, test } from 'vitest';
import { ATURAN_PERKIRAAN, PERAN, type Peran } from '../../src/domain/kosakata.ts';
import { ATURAN_RINCI } from '../../src/navigation/aturan-perkiraan.ts';
import { isDiBawah, KAKI, MENU } from '../../src/navigation/menu.ts';
import {
  findSop,
  perubahanTerakhir,
  rujukanPeran,
  rujukanPeraturan,
  rujukanSop,
  sopInstansi,
  sopNaskah,
  sopTopik,
} from '../../src/navigation/rujukan.ts';
import { realSops } from '../content.ts';

describe('ways back from what an SOP refers to', () => {
  test('a regulation knows the SOPs that cite it, as printed', async () => {
    const [rujukan] = rujukanPeraturan(await realSops(), 'perpres-53-2010');
    expect(rujukan?.sop.id).toBe('dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja');
    expect(rujukan?.kutipan).toContain('Nomor 53 Tahun 2010');
    expect(rujukan?.mengubah).toBeNull();
  });

  test('an amendment named beside a regulation is a citation too', async () => {
    const [rujukan] = rujukanPeraturan(await realSops(), 'perda-kota-madiun-8-2020');
    expect(rujukan?.mengubah?.id).toBe('perda-kota-madiun-3-2016');
  });

  test('every step with a known lane belongs to exactly one peran', async () => {
    const sops = await realSops();
    const found = (Object.keys(PERAN) as Peran[]).flatMap((peran) =>
      rujukanPeran(sops, peran).flatMap((item) => item.langkah.map((langkah) => `${item.sop.id}#${langkah.id}`)),
    );
    const known = sops.flatMap((sop) =>
      sop.langkah.filter((item) => item.pelaksana !== null).map((item) => `${sop.id}#${item.id}`),
    );
    expect(found.sort()).toEqual(known.sort());
  });

  test('an amendment that one citation names twice is one mention; who names a step of another SOP names that SOP', async () => {
    const [one, two] = await realSops();
    const citation = one?.dasarHukum.find(({ peraturan }) => peraturan.id !== 'x') ?? null;
    if (!one || !two || !citation) throw new Error('no SOP');
    const other = { ...citation.peraturan, id: 'lain' };
    const step = one.langkah[0];
    if (!step) throw new Error('no step');
    const sops = [
      {
        ...one,
        dasarHukum: [{ ...citation, diubah: [citation.peraturan, other, other] }],
        keterkaitan: [],
        langkah: [
          { ...step, terkait: [{ nama: 'Lain', sop: two.id }, { nama: 'Diri', sop: one.id }, { nama: 'Tak ada' }] },
        ],
      },
      { ...two, dasarHukum: [], keterkaitan: [], langkah: [] },
    ];
    expect(rujukanPeraturan(sops, citation.peraturan.id).map(({ mengubah }) => mengubah)).toEqual([null]);
    expect(rujukanPeraturan(sops, 'lain').map(({ mengubah }) => mengubah?.id)).toEqual([citation.peraturan.id]);
    expect(rujukanSop(sops, two.id).map(({ id }) => id)).toEqual([one.id]);
    expect(rujukanSop(sops, one.id)).toEqual([]);
  });

  test('a source text knows its SOPs, by its name without the ending', async () => {
    const sops = await realSops();
    expect(sopNaskah(sops, '000_c8c1c05d79419c93').map(({ id }) => id)).toEqual([
      'naskah-000/penyusunan-penetapan-perjanjian-kinerja',
    ]);
    expect(sopNaskah(sops, '000_c8c1c05d79419c93.txt')).toEqual([]);
  });

  test('what nobody names has no way back', async () => {
    const sops = await realSops();
    expect([rujukanPeraturan(sops, 'x'), rujukanSop(sops, 'x'), sopTopik(sops, 'x')]).toEqual([[], [], []]);
    expect([sopInstansi(sops, 'x'), sopNaskah(sops, 'x'), findSop(sops, 'x')]).toEqual([[], [], undefined]);
  });

  test('roles are found where lanes have them, with their steps alone', async () => {
    const sops = await realSops();
    for (const peran of Object.keys(PERAN) as Peran[])
      for (const { sop, pelaksana, langkah } of rujukanPeran(sops, peran)) {
        expect(pelaksana).toEqual(sop.pelaksana.filter((item) => item.peran === peran));
        expect(pelaksana.length).toBeGreaterThan(0);
        const ids = pelaksana.map(({ id }) => id);
        expect(langkah).toEqual(sop.langkah.filter((item) => ids.includes(item.pelaksana ?? '')));
      }
  });

  test('an SOP does not refer to itself', async () => {
    const sops = await realSops();
    expect(sops.filter((sop) => rujukanSop(sops, sop.id).includes(sop))).toEqual([]);
  });

  test('catalogues asked in turn keep apart, whatever was asked of another before', async () => {
    const all = await realSops();
    const [first, ...rest] = all;
    if (!first) throw new Error('no SOP');
    const ask = (sops: typeof all): unknown[] => [
      findSop(sops, first.id)?.id,
      sopTopik(sops, first.topik.id).map(({ id }) => id),
      sopInstansi(sops, first.instansi.id).map(({ id }) => id),
      sopNaskah(sops, first.sumber.naskah.replace(/\.txt$/, '')).map(({ id }) => id),
      first.dasarHukum.map(({ peraturan }) => rujukanPeraturan(sops, peraturan.id).map(({ sop }) => sop.id)),
    ];
    const alone = [ask([...all]), ask([...rest])];
    expect(alone[0]).not.toEqual(alone[1]);
    expect([ask(all), ask(rest), ask(all)]).toEqual([alone[0], alone[1], alone[0]]);
    expect(ask([...rest, first])[0]).toBe(first.id);
  });

  test('the newest change comes first, and only as many as asked', async () => {
    const [sop] = await realSops();
    if (!sop) throw new Error('no SOP');
    const riwayat = ['2026-01-02', '2026-03-01', '2026-02-01'].map((tanggal) => ({ tanggal, uraian: tanggal }));
    const twice = perubahanTerakhir(
      [
        { ...sop, riwayat },
        { ...sop, id: 'b/b', riwayat },
      ],
      3,
    );
    expect(twice.map((item) => [item.tanggal, item.sop.id])).toEqual([
      ['2026-03-01', sop.id],
      ['2026-03-01', 'b/b'],
      ['2026-02-01', sop.id],
    ]);
    expect(perubahanTerakhir([{ ...sop, riwayat }], 2).map((item) => item.tanggal)).toEqual([
      '2026-03-01',
      '2026-02-01',
    ]);
  });
});

test('every rule of inference is explained in a sentence, with an example', () => {
  expect(Object.keys(ATURAN_RINCI)).toEqual(Object.keys(ATURAN_PERKIRAAN));
  for (const { arti, contoh } of Object.values(ATURAN_RINCI)) {
    expect(arti).toMatch(/^\p{Lu}.{30,}\.$/u);
    expect(contoh).toMatch(/.{30,}\.$/u);
  }
});

test('menu and footer lead to different pages of the site', () => {
  const paths = [...MENU, ...KAKI].map((item) => item.jalur);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^\/[a-z]+\/$/.test(path))).toEqual([]);
  for (const { nama } of [...MENU, ...KAKI]) expect(nama).toMatch(/^\p{Lu}[\p{L} ]+$/u);
  expect(MENU.filter((item) => isDiBawah(item, '/topik/perjanjian-kinerja/')).map((item) => item.nama)).toEqual([
    'Topik',
  ]);
});
