/** One search over pages that answer, fail or are many. */
import { describe, expect, test } from 'vitest';
import { writeBidang, type Bidang } from '../../src/search/bidang.ts';
import {
  bacaCalon,
  cari,
  findCalon,
  groupHasil,
  MOST_PAGES,
  type Calon,
  type Hasil,
  type Mesin,
} from '../../src/search/cari.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { kutip } from '../../src/search/kutip.ts';
import { konsep } from './contoh.ts';

const prepare = createPrepareQuery({ versi: 1, dokumen: 100, akar: { surat: [5], kursi: [5] }, istilah: [] });

const field = (jenis: Bidang['jenis'], id: string, ...judul: string[]): string =>
  writeBidang({ jenis, id, judul, pelaku: [], isi: [], latar: [], kunci: [] });

const page = (url: string, ...fields: string[]): Calon => ({
  id: url,
  score: 1,
  data: () => Promise.resolve({ url, content: fields.join(' kata '), meta: {} }),
});
const lost = (url: string): Calon => ({ id: url, score: 1, data: () => Promise.reject(new Error(`hilang ${url}`)) });

/** An engine that answers every question with these pages, and notes what it was asked. */
function engine(...results: Calon[]): { mesin: Mesin; asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    mesin: {
      search: (kueri) => {
        asked.push(kueri);
        return Promise.resolve({ results });
      },
    },
  };
}

describe('pages that cannot be read', () => {
  test('are left out while one can', async () => {
    const { mesin } = engine(lost('/a/'), page('/b/', field('sop', '', 'surat')));
    expect((await cari(mesin, prepare('surat'))).map(({ url }) => url)).toEqual(['/b/']);
  });
  test('end the search when none can, with the first reason', async () => {
    const { mesin } = engine(lost('/a/'), lost('/b/'));
    await expect(cari(mesin, prepare('surat'))).rejects.toThrow('hilang /a/');
  });
  test('are another thing than no pages', async () => {
    expect(await cari(engine().mesin, prepare('surat'))).toEqual([]);
  });
});

describe('without words', () => {
  const { mesin, asked } = engine(page('/a/', field('sop', '', 'surat'), field('langkah', 'langkah-x', 'kursi')));
  test('a choice lists steps and nothing else', async () => {
    const found = await findCalon(mesin, prepare(''), { tahap: ['x'] });
    expect([found.tanpaKata, asked]).toEqual([true, [null]]);
    expect((await bacaCalon(found, prepare(''))).map(({ url }) => url)).toEqual(['/a/#langkah-x']);
  });
  test('facets of which nothing is chosen are no choice', async () => {
    expect((await findCalon(mesin, prepare(''), { tahap: [] })).tanpaKata).toBe(false);
    expect(await cari(mesin, prepare(''), { tahap: [] })).toEqual([]);
  });
  test('with words nothing is listed that does not answer', async () => {
    expect((await cari(mesin, prepare('surat'))).map(({ url }) => url)).toEqual(['/a/']);
  });
});

describe('what is asked', () => {
  test('each word alone only where few pages were found', async () => {
    const few = engine(page('/a/', field('sop', '', 'surat')));
    await findCalon(few.mesin, prepare('surat kursi'));
    expect(few.asked.slice(-2)).toEqual(['surat', 'kursi']);
    const many = engine(...['/a/', '/b/', '/c/', '/d/'].map((url) => page(url)));
    await findCalon(many.mesin, prepare('surat kursi'));
    expect(many.asked.at(-1)).toBe('surat kursi');
  });
  test('of many pages fourteen are read, and all are counted once', async () => {
    const urls = Array.from({ length: 20 }, (_, at) => `/${at}/`);
    const { calon, semua } = await findCalon(engine(...urls.map((url) => page(url))).mesin, prepare('surat'));
    expect([calon.length, MOST_PAGES, semua.size]).toEqual([14, 14, 20]);
    expect(calon.map(({ id }) => id)).toEqual(urls.slice(0, 14));
  });
});

test('steps and their SOP are one group, other hits of a page stand alone; five of a group are shown', async () => {
  const steps = Array.from({ length: 7 }, (_, at) => field('langkah', `langkah-${at}`, 'surat'));
  const { mesin } = engine(
    page('/sop/a/#x', field('sop', '', 'surat'), ...steps),
    page('/glosarium/', field('istilah', 'satu', 'surat'), field('istilah', 'dua', 'surat')),
  );
  const groups = groupHasil(await cari(mesin, prepare('surat')));
  expect(groups.map(({ hasil }) => hasil.map(({ url }) => url))).toEqual([
    ['/sop/a/#x', '/sop/a/#langkah-0', '/sop/a/#langkah-1', '/sop/a/#langkah-2', '/sop/a/#langkah-3'],
    ['/glosarium/#satu'],
    ['/glosarium/#dua'],
  ]);
  expect(groupHasil([] as Hasil[])).toEqual([]);
});

describe('an excerpt', () => {
  const shown = (teks: string, most?: number): string =>
    kutip(teks, prepare('surat'), konsep, most)
      .map((item) => (item.cocok ? `[${item.teks}]` : item.teks))
      .join('');
  test.each([
    ['of few words is whole', 'Membawa surat keluar.', 28, 'Membawa [surat] keluar.'],
    ['begins at the first of two equal places', 'surat a1 b1 surat c1 d1', 2, '[surat] a1 …'],
    ['moves to where more words answer', 'surat a1 b1 surat surat d1', 2, '… [surat] [surat] …'],
    ['ends with the text', 'a1 b1 c1 surat!', 2, '… c1 [surat]!'],
    ['shows the beginning where nothing answers', 'a1 b1 c1 d1', 2, 'a1 b1 …'],
    ['of signs alone is those signs', '— —', 2, '— —'],
  ])('%s', (_, teks, most, expected) => expect(shown(teks, most)).toBe(expected));

  test('is twenty-eight words long', () => {
    const teks = Array.from({ length: 60 }, (_, at) => `kata${at}`).join(' ');
    expect(
      shown(teks)
        .split(' ')
        .filter((word) => word.startsWith('kata')),
    ).toHaveLength(28);
  });
});
