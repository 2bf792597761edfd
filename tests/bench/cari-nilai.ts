/** The gold questions of search, asked of a built site as its dialog and its page answer them. */
import { readFileSync } from 'node:fs';
import { countRincian } from '../../src/browser/cari/hitung.ts';
import { answerKueri, type Jawaban } from '../../src/browser/cari/jawab.ts';
import type { Mesin } from '../../src/search/cari.ts';
import type { Kueri } from '../../src/search/kueri.ts';
import type { TabelSaring } from '../../src/search/tabel-saring.ts';

export interface Emas {
  readonly q: string;
  /** Addresses of which one must come first (`dalam` 1) or among the first three (3). */
  readonly harap: readonly string[];
  readonly dalam: 1 | 3;
  /** Kept apart: only counted, never looked at singly. */
  readonly simpan: boolean;
}

export interface Terjawab {
  readonly emas: Emas;
  /** Links in the order in which a reader sees them. */
  readonly urutan: readonly string[];
}

/** Steps shown of one SOP. */
const LANGKAH = { dialog: 3, halaman: 5 };

export const readEmas = (): readonly Emas[] =>
  JSON.parse(readFileSync(new URL('cari-emas.json', import.meta.url), 'utf8')) as readonly Emas[];

export async function askAll(
  emas: readonly Emas[],
  ask: (q: string) => Promise<readonly string[]>,
): Promise<Terjawab[]> {
  const answers: Terjawab[] = [];
  for (const item of emas) answers.push({ emas: item, urutan: await ask(item.q) });
  return answers;
}

export const askDialog =
  (mesin: Mesin, prepare: (q: string) => Kueri) =>
  async (q: string): Promise<readonly string[]> =>
    listUrl(await answerKueri(mesin, prepare(q)), LANGKAH.dialog);

export const askHalaman =
  (mesin: Mesin, prepare: (q: string) => Kueri, tabel: TabelSaring) =>
  async (q: string): Promise<readonly string[]> =>
    listUrl((await countRincian(mesin, prepare(q), {}, tabel)).jawaban, LANGKAH.halaman);

const listUrl = ({ kelompok }: Jawaban, langkah: number): string[] =>
  kelompok.flatMap(({ hasil }) => hasil.slice(0, langkah).map(({ url }) => url));

/** Share of questions with a right answer among the first so many links, 0 to 1. */
export function bagianBenar(answers: readonly Terjawab[], dalam: number): number {
  const right = answers.filter(({ emas, urutan }) => urutan.slice(0, dalam).some((url) => emas.harap.includes(url)));
  return right.length / answers.length;
}
