/** Indonesian sentences as segments: words, some of them links. */
import type { Comparison, KolomSop, LangkahKolom, Segmen, Tautan } from '../comparison.ts';
import type { Bukti } from './pernyataan.ts';

/** What words are made with. */
export type Ucapan = Pick<Comparison, 'kolom' | 'konversi' | 'tahap' | 'dasarHukum'>;

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
export function daftar(items: readonly Bagian[], lain = 'SOP', hubung = 'dan'): readonly Segmen[] {
  const shown: readonly Bagian[] =
    items.length <= TERBANYAK
      ? items
      : [...items.slice(0, TERBANYAK - 1), `${items.length - TERBANYAK + 1} ${lain} lain`];
  return tulis(
    ...shown.flatMap((item, place): Bagian[] => {
      if (place === 0) return [item];
      const isLast = place === shown.length - 1;
      return [isLast ? (shown.length === 2 ? ` ${hubung} ` : `, ${hubung} `) : ', ', item];
    }),
  );
}

/** The SOP's short name, leading to it. */
export function namaSop(kolom: readonly KolomSop[], sop: string): Segmen {
  return tautkan(kolom.find((item) => item.sop === sop)?.label ?? sop, { jenis: 'sop', sop });
}

export function listSop(kolom: readonly KolomSop[], list: readonly Bukti[]): readonly Segmen[] {
  return daftar(list.map(({ sop }) => namaSop(kolom, sop)));
}

/** `langkah 7`, `langkah 5 [tercetak 6] dan 8`, `langkah 5, 3, atau 4`, every number a link. */
export function namaLangkah(
  kolom: readonly KolomSop[],
  { sop, langkah }: Bukti,
  hubung: 'dan' | 'atau' = 'dan',
): readonly Segmen[] {
  const own = kolom.find((item) => item.sop === sop)?.langkah ?? [];
  const numbers = langkah.flatMap((id): Segmen[] => {
    const found = own.find((item) => item.id === id);
    return found ? [tautkan(sebutNomor(found), { jenis: 'langkah', sop, langkah: id })] : [];
  });
  return tulis('langkah ', daftar(numbers, 'langkah', hubung));
}

/** `Setda Kota Madiun (langkah 4)`; the name alone where no step is meant. */
export function sopLangkah(kolom: readonly KolomSop[], bukti: Bukti): readonly Segmen[] {
  const name = namaSop(kolom, bukti.sop);
  return bukti.langkah.length === 0 ? [name] : tulis(name, ' (', namaLangkah(kolom, bukti), ')');
}

/** Groups hold lists with "dan" themselves: a semicolon keeps them apart. */
export function joinGroups(parts: readonly (readonly Segmen[])[]): readonly Segmen[] {
  return tulis(...parts.flatMap((part, place): Bagian[] => (place === 0 ? [part] : [kata('; '), part])));
}

/** Of many groups the first and the last. */
export function shorten<T>(groups: readonly T[]): readonly T[] {
  return groups.length <= 4 ? groups : [...groups.slice(0, 1), ...groups.slice(-1)];
}

/** The place in the table, and the printed number where it differs: `5 [tercetak 6]`. */
export function sebutNomor({ urutan, tercetak }: Pick<LangkahKolom, 'urutan' | 'tercetak'>): string {
  return tercetak === null ? String(urutan) : `${urutan} [${tercetak}]`;
}

/** `satu`, `dua`, …, `12`. */
export function bilangan(jumlah: number): string {
  return BILANGAN[jumlah] ?? String(jumlah);
}

const BILANGAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
