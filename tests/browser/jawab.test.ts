import { beforeEach, expect, test } from 'vitest';
import { countRincian, filterMesin } from '../../src/browser/cari/hitung.ts';
import { answerKueri, describeJumlah } from '../../src/browser/cari/jawab.ts';
import { readRiwayat, addRiwayat, clearRiwayat } from '../../src/browser/cari/riwayat.ts';
import { renderTabelSaring } from '../../src/integrations/tabel-saring.ts';
import type { Calon, Mesin } from '../../src/search/cari.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { renderAkarLangkah, renderAkarPeraturan, renderAkarSop } from '../../src/search/render-akar.ts';
import { listSaring } from '../../src/search/saring-situs.ts';
import { saringHalaman } from '../../src/search/saring.ts';
import { createTabelSaring, type IsiTabel } from '../../src/search/tabel-saring.ts';
import { acuan, kamus, konsep, sopA, sopB } from '../search/contoh.ts';

interface Halaman {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
const halaman: readonly Halaman[] = [
  ...[sopA, sopB].map((sop) => ({
    url: `/sop/${sop.id}/`,
    content: [
      renderAkarSop(sop, konsep),
      ...sop.langkah.flatMap((item) => [renderAkarLangkah(sop, item, konsep), item.kegiatan]),
    ].join(' '),
    filters: Object.fromEntries(
      [...Map.groupBy(saringHalaman(sop), ({ saring }) => saring)].map(([id, items]) => [
        id,
        items.map(({ nilai }) => nilai),
      ]),
    ),
  })),
  ...acuan.peraturan.map((item) => ({
    url: `/peraturan/${item.id}/`,
    content: renderAkarPeraturan(item, konsep),
    filters: {},
  })),
];

/** Stands for Pagefind: whole words, all of them. */
const mesin: Mesin = {
  search: (kueri) => {
    const results = halaman
      .filter(({ content }) =>
        (kueri ?? '').split(' ').every(
          (word) =>
            word === '' ||
            content
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
const nama = JSON.stringify(listSaring([sopA, sopB], acuan, () => new Map(), []));
const tabel = createTabelSaring();
tabel.tambah(
  nama,
  JSON.parse(
    renderTabelSaring(
      halaman.map((page) => ({ id: page.url, filters: page.filters })),
      nama,
    ),
  ) as IsiTabel,
  halaman.map((page) => page.url),
);

test('a step that only stands under the right SOP is no answer', async () => {
  const { hasil } = await answerKueri(mesin, prepare('periksa perjanjian kinerja'));
  expect(hasil.length).toBeGreaterThan(0);
  expect(hasil.filter((item) => item.jenis === 'langkah' && !/periksa|koreksi/.test(item.bidang.id))).toEqual([]);
});

test('every count is what its value leaves', async () => {
  for (const q of ['perjanjian kinerja', 'periksa', '']) {
    for (const pilihan of [
      {},
      { tahap: ['pemeriksaan'] },
      { tahap: ['pemeriksaan', 'penyusunan'], instansi: ['kota-a'] },
    ]) {
      const { saring, satuan } = await countRincian(mesin, prepare(q), pilihan, tabel);
      expect(satuan).toBe('hasil');
      for (const [id, values] of saring) {
        for (const item of values) {
          const { jawaban } = await countRincian(mesin, prepare(q), { ...pilihan, [id]: [item.nilai] }, tabel);
          expect([q, id, item.nilai, jawaban.hasil.length]).toEqual([q, id, item.nilai, item.jumlah]);
        }
      }
    }
  }
});

test('agencies and posts come by what they leave, other facets in their own order; what leaves nothing is not shown', async () => {
  const { jawaban, saring } = await countRincian(mesin, prepare(''), {}, tabel);
  expect(jawaban.hasil).toEqual([]);
  expect([...saring.keys()]).toContain('jabatan');
  for (const [id, values] of saring) {
    const counts = values.map(({ jumlah }) => jumlah);
    expect(counts.every((jumlah) => jumlah > 0)).toBe(true);
    const own = tabel.nilai.filter((item) => item.saring === id).map(({ nilai }) => nilai);
    if (id === 'jabatan' || id === 'instansi') expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    else
      expect(values.map(({ nilai }) => nilai)).toEqual(
        own.filter((nilai) => values.some((item) => item.nilai === nilai)),
      );
  }
  const shown = (own: string): Promise<readonly string[]> =>
    countRincian(mesin, prepare(own), {}, tabel).then((found) =>
      [...found.saring].flatMap(([id, values]) => values.map(({ nilai }) => `${id} ${nilai}`)),
    );
  expect((await shown('periksa')).length).toBeLessThan((await shown('')).length);
});

test('a chosen value stays in sight even with nothing left', async () => {
  const { saring, jawaban } = await countRincian(
    mesin,
    prepare('permenpan 53 2014'),
    { tahap: ['pemeriksaan'] },
    tabel,
  );
  expect(jawaban.hasil.filter((item) => item.jenis === 'peraturan')).toEqual([]);
  expect(saring.get('tahap')?.some((item) => item.nilai === 'pemeriksaan' && item.dipilih)).toBe(true);
});

test('where no table could be read, a choice still narrows what is found', async () => {
  const none = createTabelSaring();
  const { saring, jawaban } = await countRincian(mesin, prepare('periksa'), { tahap: ['pemeriksaan'] }, none);
  expect(saring.size).toBe(0);
  expect(jawaban.hasil.map((item) => item.bidang.id).sort()).toEqual(['langkah-koreksi', 'langkah-periksa-draf']);
});

test('of more SOPs than a search reads, whole SOPs are counted, each by what it leaves', async () => {
  // The same two pages, many times over, each time under another address.
  const many = Array.from({ length: 30 }, (_, at) =>
    halaman.map((page) => ({ ...page, url: `/${at}${page.url}` })),
  ).flat();
  const ids = many.map((page) => page.url);
  const besar = createTabelSaring();
  const isi = renderTabelSaring(
    many.map((page) => ({ id: page.url, filters: page.filters })),
    nama,
  );
  expect(besar.tambah(nama, JSON.parse(isi) as IsiTabel, ids)).toBe(true);
  const luas: Mesin = {
    search: async (kueri) => {
      const { results } = await mesin.search(kueri);
      return {
        results: ids.flatMap((id) =>
          results.filter((item) => id.endsWith(item.id)).map((item): Calon => ({ ...item, id })),
        ),
      };
    },
  };
  for (const q of ['perjanjian kinerja', '']) {
    for (const pilihan of [{}, { instansi: ['kota-a'] }, { tahap: ['pemeriksaan'], instansi: ['kota-a', 'kota-b'] }]) {
      const { saring, satuan } = await countRincian(luas, prepare(q), pilihan, besar);
      expect(satuan).toBe('SOP');
      expect(saring.get('tahap')?.length).toBeGreaterThan(0);
      for (const [id, values] of saring) {
        for (const item of values) {
          const choice = { ...pilihan, [id]: [item.nilai] };
          const left = await answerKueri(filterMesin(luas, besar, choice), prepare(q), choice);
          expect([q, id, item.nilai, left.halaman]).toEqual([q, id, item.nilai, item.jumlah]);
        }
      }
    }
  }
});

test('the count is said in words', async () => {
  expect(describeJumlah(await answerKueri(mesin, prepare('53/2014')))).toMatch(/1 peraturan$/);
  expect(describeJumlah(await answerKueri(mesin, prepare('xyzzy')))).toBe('');
});

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

test('recent questions: newest first, beginnings of longer ones left out, clearable', () => {
  for (const q of ['surat', 'surat pengantar', 'a', 'x'.repeat(200), 'pk']) addRiwayat(q);
  expect(readRiwayat()).toEqual(['pk', 'surat pengantar']);
  clearRiwayat();
  expect(stored.size).toBe(0);
});

test.each(['{', '"a"', '[1,{}]', `["${'x'.repeat(500)}"]`])('strange storage does no harm: %s', (value) => {
  stored.set('lajur:cari', value);
  expect(readRiwayat()).toEqual([]);
});
