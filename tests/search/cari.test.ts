import { expect, test } from 'vitest';
import { readBagian } from '../../src/search/bidang.ts';
import { cari, groupHasil, type Calon, type Mesin } from '../../src/search/cari.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { kutip } from '../../src/search/kutip.ts';
import {
  renderAkarIstilah,
  renderAkarLangkah,
  renderAkarPeraturan,
  renderAkarSop,
} from '../../src/search/render-akar.ts';
import { acuan, kamus, konsep, sopA, sopB } from './contoh.ts';

const halaman = [
  ...[sopA, sopB].map((sop) => ({
    url: `/sop/${sop.id}/`,
    content: [
      renderAkarSop(sop, konsep),
      sop.nama,
      ...sop.langkah.flatMap((item) => [renderAkarLangkah(sop, item, konsep), item.kegiatan]),
    ].join(' '),
  })),
  ...acuan.peraturan.map((item) => ({
    url: `/peraturan/${item.id}/`,
    content: `${renderAkarPeraturan(item, konsep)} ${item.tentang}`,
  })),
  {
    url: '/glosarium/',
    content: acuan.istilah
      .map((item) => `${renderAkarIstilah(item, konsep)} ${item.istilah} ${item.kepanjangan ?? ''}`)
      .join(' '),
  },
];

/** Stands for Pagefind: a page answers when it holds every word, whole. */
const mesin: Mesin = {
  search: (kueri) => {
    const words = (kueri ?? '').split(' ');
    const results = halaman
      .filter((page) =>
        words.every((word) =>
          page.content
            .toLowerCase()
            .split(/[^\p{L}\p{N}.]+/u)
            .includes(word),
        ),
      )
      .map((page): Calon => ({ id: page.url, score: 1, data: () => Promise.resolve({ ...page, meta: {} }) }));
    return Promise.resolve({ results });
  },
};
const prepare = createPrepareQuery(kamus);
const first = async (q: string): Promise<string | undefined> => (await cari(mesin, prepare(q)))[0]?.url;

test.each([
  ['periksa draf', '/sop/kota-a/perjanjian-kinerja/#langkah-periksa-draf'],
  ['siapa paraf surat pengantar', '/sop/kota-a/perjanjian-kinerja/#langkah-periksa-draf'],
  ['pengoreksian konsep', '/sop/kota-b/perjanjian-kinerja/#langkah-koreksi'],
  ['dikembalikan', '/sop/kota-b/perjanjian-kinerja/#langkah-koreksi'],
  ['permenpan 53 2014', '/peraturan/permenpanrb-53-2014/'],
  ['53/2014', '/peraturan/permenpanrb-53-2014/'],
  ['petunjuk teknis perjanjian kinerja', '/peraturan/permenpanrb-53-2014/'],
  ['007/Dpk-Set.1/2021', '/sop/kota-a/perjanjian-kinerja/'],
  ['kepanjangan pk', '/glosarium/#istilah-pk'],
  ['PERJANKIN', '/glosarium/#istilah-perjankin'],
  ['badan keuangan kota b', '/sop/kota-b/perjanjian-kinerja/'],
  ['15 menit', '/sop/kota-a/perjanjian-kinerja/#langkah-periksa-draf'],
])('%s', async (q, url) => {
  expect(await first(q)).toBe(url);
});

test('the same length of time is found in other units', async () => {
  const hasil = await cari(mesin, prepare('120 menit'));
  expect(hasil.slice(0, 2).map((item) => item.bidang.id)).toEqual(['langkah-buat-konsep', 'langkah-susun-draf']);
});

test('facets narrow to steps', async () => {
  const hasil = await cari(mesin, prepare('perjanjian kinerja'), { tahap: ['pemeriksaan'] });
  expect(hasil.map((item) => item.bidang.id).sort()).toEqual(['langkah-koreksi', 'langkah-periksa-draf']);
});

test('a choice without words lists the steps left', async () => {
  const asked: unknown[] = [];
  const all: Mesin = {
    search: (kueri) => {
      asked.push(kueri);
      return mesin.search('zjsusunjanjikinerja');
    },
  };
  const hasil = await cari(all, prepare(''), { tahap: ['penyusunan'] });
  expect(asked).toEqual([null]);
  expect(hasil.map((item) => item.bidang.id)).toEqual(['langkah-susun-draf', 'langkah-buat-konsep']);
});

test('steps gather under their SOP, at the place of the best one', async () => {
  const groups = groupHasil(await cari(mesin, prepare('periksa perjankin')), 2);
  expect(groups[0]?.halaman.url).toBe('/sop/kota-a/perjanjian-kinerja/');
  expect(
    new Set(groups.filter((item) => item.hasil[0]?.jenis === 'langkah').map((item) => item.halaman.url)).size,
  ).toBe(groups.filter((item) => item.hasil[0]?.jenis === 'langkah').length);
  expect(Math.max(...groups.map((item) => item.hasil.length))).toBeLessThanOrEqual(2);
});

test.each(['', 'yang dan', 'xyzzy', '⟦|⟧', 'x'.repeat(10_000)])('"%s" finds nothing and does no harm', async (q) => {
  expect(await cari(mesin, prepare(q))).toEqual([]);
});

test('an excerpt marks every form of the words asked for', () => {
  const teks = 'Menerima, meneliti dan mengoreksi PERJANKIN, jika betul memaraf surat pengantar';
  const pieces = kutip(teks, prepare('perjanjian kinerja koreksi'), konsep);
  expect(pieces.map((item) => item.teks).join('')).toBe(teks);
  expect(pieces.filter((item) => item.cocok).map((item) => item.teks)).toEqual(['mengoreksi', 'PERJANKIN']);
});

test('a long text is cut to where the words stand', () => {
  const teks = `${'lain '.repeat(100)}memaraf surat ${'akhir '.repeat(100)}`;
  const shown = kutip(teks, prepare('paraf surat'), konsep, 10)
    .map((item) => item.teks)
    .join('');
  expect(shown).toMatch(/^… .*memaraf surat.* …$/);
  expect(kutip('', prepare('a'), konsep)).toEqual([]);
});

test('index-only words never reach an excerpt', () => {
  const [bagian] = readBagian(halaman[0]?.content ?? '');
  expect(
    kutip(bagian?.tampak ?? '', prepare('perjanjian'), konsep)
      .map((item) => item.teks)
      .join(''),
  ).toBe(sopA.nama);
});
