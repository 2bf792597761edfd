/** What every section reads: the comparison, the baseline, and how addresses and downloads are made. */
import type { Comparison, KolomSop, LangkahKolom } from '../compare/comparison.ts';
import type { Batas, Statistik, WaktuSop } from '../compare/ukuran.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import { findPerkiraan, type Sop } from '../domain/sop.ts';
import { formatMenit, formatTotal, type TotalWaktu } from '../domain/waktu.ts';

/** More SOPs than this stand as rows, their activities as columns (`banyak/`). */
export const BANYAK = 8;

export interface Konteks {
  readonly comparison: Comparison;
  /** The SOP others are measured against, `median`, or null. */
  readonly dasar: string | null;
  /** A path of the site as a link, below its base path. */
  readonly tautan: (path: string) => string;
  /** Address of a table as a file; null where the browser makes it, `tanpa` where there is nothing to compare. */
  readonly berkas: ((tabel: string, pemisah: ',' | ';') => string) | null | 'tanpa';
  /** Confidence of inferred lanes, by `sop#langkah`. */
  readonly keyakinan: ReadonlyMap<string, Keyakinan>;
}

/** Confidence of every inferred lane. */
export function readKeyakinan(sops: readonly Sop[]): ReadonlyMap<string, Keyakinan> {
  return new Map(
    sops.flatMap((sop) =>
      sop.langkah.flatMap((langkah): [string, Keyakinan][] => {
        const found = findPerkiraan(langkah, 'pelaksana');
        return found ? [[`${sop.id}#${langkah.id}`, found.keyakinan]] : [];
      }),
    ),
  );
}

export function kolomOf({ comparison }: Konteks, sop: string): KolomSop | undefined {
  return comparison.kolom.find((item) => item.sop === sop);
}

export function waktuOf({ comparison }: Konteks, sop: string): WaktuSop | undefined {
  return comparison.waktu.sop.find((item) => item.sop === sop);
}

export function langkahOf(kolom: KolomSop, ids: readonly string[]): readonly LangkahKolom[] {
  return kolom.langkah.filter((item) => ids.includes(item.id));
}

/** `+ 1 jam`, `− 30 menit`, `sama`: a length beside that of the baseline; null where there is nothing to say. */
export function sayBeda(konteks: Konteks, menit: number | null, dasar: number | null): string | null {
  if (menit === null || dasar === null) return null;
  const beda = menit - dasar;
  if (Math.abs(beda) < 0.25) return 'sama';
  return `${beda > 0 ? '+' : '−'}\u00a0${sayMenit(konteks, Math.abs(beda))}`;
}

/** A length whose numbers stay with their units when the line breaks. */
export function sayMenit({ comparison }: Konteks, menit: number): string {
  return keepUnits(formatMenit(menit, comparison.konversi));
}

/** What lies between two bounds: one length, `≥` where it is open upwards, else both ends. */
export function sayBatas(konteks: Konteks, { min, maks }: Batas): string {
  if (maks === null) return `≥\u00a0${sayMenit(konteks, min)}`;
  return min === maks ? sayMenit(konteks, min) : `${sayMenit(konteks, min)} – ${sayMenit(konteks, maks)}`;
}

/** A total: `≥` for a lower bound, both ends for a range. */
export function sayTotal({ comparison }: Konteks, waktu: TotalWaktu): string {
  return keepUnits(formatTotal(waktu, comparison.konversi));
}

function keepUnits(words: string): string {
  return words.replace(/(?<=[\d≥≤]) /g, '\u00a0');
}

/** The baseline's minutes of a stage or of the whole; null when it has none or is the SOP itself. */
export function findAcuan(
  konteks: Konteks,
  statistik: Statistik | undefined,
  tahap: string | null,
  sop: string,
): number | null {
  const { dasar } = konteks;
  if (dasar === null || dasar === sop) return null;
  if (dasar === 'median') {
    const median = statistik?.median ?? null;
    return median?.min === median?.maks ? (median?.min ?? null) : null;
  }
  const own = waktuOf(konteks, dasar);
  const waktu = tahap === null ? own?.total : own?.perTahap.find((part) => part.tahap === tahap)?.waktu;
  return waktu?.lengkap ? waktu.maks : null;
}
