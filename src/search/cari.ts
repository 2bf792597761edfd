/** One search: asks Pagefind, reads the hits, orders them. Pagefind is handed in, so this runs in a page and in a test. */
import { readBagian, type Bidang } from './bidang.ts';
import type { Kueri } from './kueri.ts';
import { nilaiHasil } from './peringkat.ts';
import { lolosSaring, type Pilihan } from './saring.ts';

/** The part of Pagefind we use. */
export interface Mesin {
  /** @param kueri null for every page, in the site's own order */
  search(kueri: string | null): Promise<{ readonly results: readonly Calon[] }>;
}
export interface Calon {
  readonly id: string;
  readonly score: number;
  data(): Promise<Pecahan>;
}
/** A page of the index; `content` holds visible words and our fields. */
export interface Pecahan {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results?: readonly { readonly title: string; readonly url: string }[];
}

export interface Hasil {
  readonly jenis: Bidang['jenis'];
  /** Address of the step, the term or the page. */
  readonly url: string;
  readonly halaman: Pecahan;
  readonly bidang: Bidang;
  /** Visible words of this hit, for an excerpt. */
  readonly tampak: string;
  readonly nilai: number;
}

/** At most so many pages are fetched for one search. */
export const MOST_PAGES = 14;
/** Enough good pages: then words are not asked one by one. */
const ENOUGH = 4;

/** Pages that may answer. */
export interface Ditemukan {
  /** Those worth reading, at most `MOST_PAGES`. */
  readonly calon: readonly Calon[];
  /** Ids of all of them. */
  readonly semua: ReadonlySet<string>;
  /** True when nothing was asked but a choice: then every step that is left is a hit. */
  readonly tanpaKata: boolean;
}

/**
 * Asks the engine, and reads nothing yet.
 * @param mesin where something is chosen, one that gives the pages with these values alone
 */
export async function findCalon(mesin: Mesin, kueri: Kueri, pilihan: Pilihan = {}): Promise<Ditemukan> {
  const found = new Map<string, Calon>();
  const semua = new Set<string>();
  const ask = async (questions: readonly (string | null)[]): Promise<void> => {
    const answers = await Promise.all(questions.map((item) => mesin.search(item)));
    for (const { results } of answers) {
      for (const { id } of results) semua.add(id);
      for (const item of results.slice(0, MOST_PAGES)) if (!found.has(item.id)) found.set(item.id, item);
    }
  };
  // A choice without words lists what is left, in the site's own order.
  const tanpaKata = kueri.asli === '' && Object.values(pilihan).some((values) => values.length > 0);
  const { dahulu, semua: bersama, umum, cadangan } = kueri.tanya;
  await ask(tanpaKata ? [null] : umum ? dahulu : [...dahulu, ...bersama]);
  if (umum && !tanpaKata && found.size < MOST_PAGES) await ask(bersama);
  if (found.size < ENOUGH) await ask(cadangan);
  return { calon: [...found.values()].slice(0, MOST_PAGES), semua, tanpaKata };
}

/** Reads the pages: hits in rank order, the best first; equal ones in the order of their pages. */
export async function bacaCalon(
  { calon, tanpaKata }: Ditemukan,
  kueri: Kueri,
  pilihan: Pilihan = {},
): Promise<Hasil[]> {
  const pages = await readPages(calon);
  return pages
    .flatMap((halaman) => readHasil(halaman, kueri))
    .map((item) => (tanpaKata && item.jenis === 'langkah' ? { ...item, nilai: 1 } : item))
    .filter((item) => item.nilai > 0 && lolosSaring(item.bidang.kunci, pilihan))
    .sort((a, b) => b.nilai - a.nilai);
}

export async function cari(mesin: Mesin, kueri: Kueri, pilihan: Pilihan = {}): Promise<Hasil[]> {
  return bacaCalon(await findCalon(mesin, kueri, pilihan), kueri, pilihan);
}

/** A page that cannot be read is left out; when none can, the first reason is thrown. */
async function readPages(calon: readonly Calon[]): Promise<Pecahan[]> {
  const answers = await Promise.allSettled(calon.map((item) => item.data()));
  const pages = answers.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
  const failed = answers.find((item) => item.status === 'rejected');
  if (pages.length === 0 && failed !== undefined) throw failed.reason;
  return pages;
}

function readHasil(halaman: Pecahan, kueri: Kueri): Hasil[] {
  return readBagian(halaman.content).map(({ bidang, tampak }) => ({
    jenis: bidang.jenis,
    url: bidang.id === '' ? halaman.url : `${halaman.url.replace(/#.*$/, '')}#${bidang.id}`,
    halaman,
    bidang,
    tampak,
    nilai: nilaiHasil(bidang, kueri),
  }));
}

/** Hits of one SOP brought together at the place of its best hit; every other hit stands alone. */
export interface Kelompok {
  readonly halaman: Pecahan;
  readonly hasil: readonly Hasil[];
}

/** @param most hits shown per SOP */
export function groupHasil(hasil: readonly Hasil[], most = 5): Kelompok[] {
  const groups = new Map<string, Hasil[]>();
  for (const item of hasil) {
    const key = item.jenis === 'langkah' || item.jenis === 'sop' ? item.halaman.url : item.url;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [{ halaman: first.halaman, hasil: items.slice(0, most) }];
  });
}
