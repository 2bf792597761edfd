/** Asks Pagefind, which is loaded at the first question, and gives results in the shape the page shows them. */
import { pisahSorotan, type Sorotan } from './sorotan.ts';

export interface Bagian {
  readonly jenis: 'langkah' | 'istilah';
  readonly judul: string;
  readonly alamat: string;
  readonly kutipan: readonly Sorotan[];
}

export interface Hasil {
  /** `sop`, `peraturan`, `jabatan` … as the page declares itself. */
  readonly jenis: string;
  readonly judul: string;
  readonly alamat: string;
  readonly keterangan: string;
  readonly kutipan: readonly Sorotan[];
  /** The steps or terms that answer best, best first. */
  readonly bagian: readonly Bagian[];
}

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}
interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SubResult[];
}
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

const HALAMAN = 12;
const BAGIAN = 6;
let engine: Promise<Pagefind> | null = null;

/** Loads the index's entry files; safe to call early and often. */
export function siapkan(dasar: string): Promise<Pagefind> {
  engine ??= load(dasar).catch((reason: unknown) => {
    engine = null;
    throw reason;
  });
  return engine;
}

export interface Jawaban {
  /** All pages that match. */
  readonly jumlah: number;
  /** The best of them, in rank order. */
  readonly hasil: readonly Hasil[];
}

/** Rejects where the index cannot be loaded. */
export async function cari(dasar: string, kata: string): Promise<Jawaban> {
  const pagefind = await siapkan(dasar);
  const { results } = await pagefind.search(kata);
  const pages = await Promise.all(results.slice(0, HALAMAN).map((item) => item.data()));
  return { jumlah: results.length, hasil: pages.map(toHasil) };
}

async function load(dasar: string): Promise<Pagefind> {
  const path = `${dasar}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ baseUrl: dasar, excerptLength: 18 });
  await pagefind.init();
  return pagefind;
}

function toHasil(page: Fragment): Hasil {
  const { meta } = page;
  return {
    jenis: meta['jenis'] ?? 'halaman',
    judul: meta['title'] ?? page.url,
    alamat: page.url,
    keterangan: [meta['instansi'], meta['topik']].filter(Boolean).join(' · '),
    kutipan: pisahSorotan(page.excerpt),
    bagian: page.sub_results
      .filter((item) => /#(?:langkah|istilah)-/.test(item.url))
      .map((item) => ({ item, score: score(item) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, BAGIAN)
      .map(({ item }) => ({
        jenis: item.url.includes('#langkah-') ? 'langkah' : 'istilah',
        judul: item.title,
        alamat: item.url,
        kutipan: pisahSorotan(item.excerpt),
      })),
  };
}

function score(item: SubResult): number {
  return (item.weighted_locations ?? []).reduce((sum, place) => sum + place.balanced_score, 0);
}
