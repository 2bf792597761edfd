/** All SOPs by name, and which of them a reader may mean. */
import { readJson } from './muat.ts';

export interface EntriSop {
  readonly id: string;
  readonly nama: string;
  readonly instansi: string;
  readonly instansiPerkiraan: string | null;
  readonly topik: string;
  readonly namaTopik: string;
  readonly langkah: number;
}

export async function loadDaftar(url: string): Promise<readonly EntriSop[]> {
  return ((await readJson(url)) as { readonly sop: readonly EntriSop[] }).sop;
}

/** Entries whose names hold the beginning of every word; those of the topics already chosen first. */
export function suggestSop(
  daftar: readonly EntriSop[],
  kata: string,
  terpilih: readonly string[],
  jumlah = 8,
): readonly EntriSop[] {
  const words = fold(kata).split(' ').filter(Boolean);
  const topik = new Set(daftar.filter((item) => terpilih.includes(item.id)).map((item) => item.topik));
  const rank = (item: EntriSop): number => (topik.has(item.topik) ? 0 : 1);
  return daftar
    .filter((item) => !terpilih.includes(item.id))
    .filter((item) => {
      const text = ` ${fold([item.nama, item.instansi, item.instansiPerkiraan, item.namaTopik, item.id].join(' '))}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, jumlah);
}

/** The entries nearest to an id that is not there: same agency, or same name of the SOP. */
export function findMirip(daftar: readonly EntriSop[], id: string): readonly EntriSop[] {
  const words = new Set(
    fold(id)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  const score = (item: EntriSop): number =>
    fold(item.id)
      .split(' ')
      .filter((word) => words.has(word)).length;
  return daftar
    .map((item) => ({ item, score: score(item) }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map((entry) => entry.item);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
