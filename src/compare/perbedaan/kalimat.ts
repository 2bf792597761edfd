/** Indonesian sentences as segments: words, some of them links. */
import type { KolomSop, Segmen, Tautan } from '../comparison.ts';

export type Bagian = string | Segmen | readonly Segmen[];

/** Joins words and links to a sentence; neighbouring words become one segment. */
export function tulis(...parts: readonly Bagian[]): readonly Segmen[] {
  const segmen: Segmen[] = [];
  for (const part of parts.flatMap((item): readonly Segmen[] =>
    typeof item === 'string' ? [kata(item)] : [item].flat(),
  )) {
    const last = segmen.at(-1);
    if (last?.tautan === null && part.tautan === null) segmen[segmen.length - 1] = kata(last.teks + part.teks);
    else if (part.teks !== '') segmen.push(part);
  }
  return segmen;
}

export function kata(teks: string): Segmen {
  return { teks, tautan: null };
}

export function tautkan(teks: string, tautan: Tautan): Segmen {
  return { teks, tautan };
}

/** At most this many items are spelled out. */
const TERBANYAK = 4;

/**
 * `A`, `A dan B`, `A, B, dan C`; of more than four: `A, B, C, dan 12 SOP lain`.
 * @param lain what the rest is counted in
 */
export function daftar(items: readonly Bagian[], lain = 'SOP'): readonly Segmen[] {
  const shown: readonly Bagian[] =
    items.length <= TERBANYAK
      ? items
      : [...items.slice(0, TERBANYAK - 1), `${items.length - TERBANYAK + 1} ${lain} lain`];
  return tulis(
    ...shown.flatMap((item, place): Bagian[] => {
      if (place === 0) return [item];
      const isLast = place === shown.length - 1;
      return [isLast ? (shown.length === 2 ? ' dan ' : ', dan ') : ', ', item];
    }),
  );
}

export function namaSop(kolom: KolomSop): Segmen {
  return tautkan(kolom.label, { jenis: 'sop', sop: kolom.sop });
}

/** `langkah 7`, `langkah 7 dan 8`, every number a link. */
export function namaLangkah(kolom: KolomSop, ids: readonly string[]): readonly Segmen[] {
  const numbers = ids.flatMap((id): Segmen[] => {
    const langkah = kolom.langkah.find((item) => item.id === id);
    return langkah ? [tautkan(String(langkah.urutan), { jenis: 'langkah', sop: kolom.sop, langkah: id })] : [];
  });
  return tulis('langkah ', daftar(numbers, 'langkah'));
}

/** `satu kali`, `dua kali`, …, `12 kali`. */
export function kali(jumlah: number): string {
  return `${BILANGAN[jumlah] ?? String(jumlah)} kali`;
}

/** `dua SOP lain`; `SOP yang lain` for one. */
export function sopLain(jumlah: number): string {
  return jumlah === 1 ? 'SOP yang lain' : `${BILANGAN[jumlah] ?? String(jumlah)} SOP lain`;
}

const BILANGAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
