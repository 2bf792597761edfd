import { beforeEach, expect, test } from 'vitest';
import { rinci, type MesinHitung } from '../../src/browser/cari/hitung.ts';
import { jawab, sebutJumlah } from '../../src/browser/cari/jawab.ts';
import { bacaRiwayat, catatRiwayat, hapusRiwayat } from '../../src/browser/cari/riwayat.ts';
import type { Calon } from '../../src/search/cari.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { renderAkarLangkah, renderAkarPeraturan, renderAkarSop } from '../../src/search/render-akar.ts';
import { saringHalaman } from '../../src/search/saring.ts';
import { acuan, kamus, konsep, sopA, sopB } from '../search/contoh.ts';

interface Halaman {
  readonly url: string;
  readonly content: string;
  readonly saring: readonly string[];
}
const halaman: readonly Halaman[] = [
  ...[sopA, sopB].map((sop) => ({
    url: `/sop/${sop.id}/`,
    content: [
      renderAkarSop(sop, konsep),
      ...sop.langkah.flatMap((item) => [renderAkarLangkah(sop, item, konsep), item.kegiatan]),
    ].join(' '),
    saring: ['jenis:sop', ...saringHalaman(sop).map((item) => `${item.saring}:${item.nilai}`)],
  })),
  ...acuan.peraturan.map((item) => ({
    url: `/peraturan/${item.id}/`,
    content: renderAkarPeraturan(item, konsep),
    saring: ['jenis:peraturan'],
  })),
];

/** Stands for Pagefind: whole words, all of them, and its filters. */
const mesin: MesinHitung = {
  filters: () => Promise.resolve({}),
  search: (kueri, options) => {
    const filters = Object.entries((options?.filters ?? {}) as Record<string, { any: string[] }>);
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
      .filter(({ saring }) => filters.every(([id, { any }]) => any.some((nilai) => saring.includes(`${id}:${nilai}`))))
      .map((page): Calon => ({ id: page.url, score: 1, data: () => Promise.resolve({ ...page, meta: {} }) }));
    return Promise.resolve({ results });
  },
};
const prepare = createPrepareQuery(kamus);
const nilai = [
  ...new Map(
    [sopA, sopB].flatMap((sop) => saringHalaman(sop)).map((item) => [`${item.saring}:${item.nilai}`, item]),
  ).values(),
];

test('a step that only stands under the right SOP is no answer', async () => {
  const { hasil } = await jawab(mesin, prepare('periksa perjanjian kinerja'));
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
      const { saring, satuan } = await rinci(mesin, prepare(q), pilihan, nilai);
      expect(satuan).toBe('hasil');
      for (const [id, values] of saring) {
        for (const item of values) {
          const { jawaban } = await rinci(mesin, prepare(q), { ...pilihan, [id]: [item.nilai] }, nilai);
          expect([q, id, item.nilai, jawaban.hasil.length]).toEqual([q, id, item.nilai, item.jumlah]);
        }
      }
    }
  }
});

test('a chosen value stays in sight even with nothing left', async () => {
  const { saring, jawaban } = await rinci(mesin, prepare('permenpan 53 2014'), { tahap: ['pemeriksaan'] }, nilai);
  expect(jawaban.hasil.filter((item) => item.jenis === 'peraturan')).toEqual([]);
  expect(saring.get('tahap')?.some((item) => item.nilai === 'pemeriksaan' && item.dipilih)).toBe(true);
});

test('the count is said in words', async () => {
  expect(sebutJumlah(await jawab(mesin, prepare('53/2014')))).toMatch(/1 peraturan$/);
  expect(sebutJumlah(await jawab(mesin, prepare('xyzzy')))).toBe('');
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
  for (const q of ['surat', 'surat pengantar', 'a', 'x'.repeat(200), 'pk']) catatRiwayat(q);
  expect(bacaRiwayat()).toEqual(['pk', 'surat pengantar']);
  hapusRiwayat();
  expect(stored.size).toBe(0);
});

test.each(['{', '"a"', '[1,{}]', `["${'x'.repeat(500)}"]`])('strange storage does no harm: %s', (value) => {
  stored.set('lajur:cari', value);
  expect(bacaRiwayat()).toEqual([]);
});
