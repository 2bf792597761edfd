/** Which step and which lane each symbol stands for. */
import type { SopTerbaca } from '../../model.ts';
import { toPusat, type Bangun } from '../../berkas/gambar/bangun.ts';
import { findRuas } from '../../berkas/gambar/kisi.ts';
import type { Papan } from './papan.ts';

/** A row of the flow: a step, or a row that only starts or ends. */
export type Simpul = { readonly type: 'langkah'; readonly urutan: number } | { readonly type: 'mulai' | 'selesai' };

export interface Letak {
  readonly simpul: Simpul | null;
  readonly lajur: number | null;
  readonly ragu: boolean;
}

/** A symbol this near to the edge of its row or column, as a share of it, may belong to the neighbour. */
const TEPI = 0.08;
const LONGGAR = 10;

/** Parallel to `papan.bangun`. */
export function placeSimpul(sop: SopTerbaca, papan: Papan): readonly Letak[] {
  const raw = papan.bangun.map((item) => (item.jenis === 'kata' ? TAK_ADA : placeByTempat(sop, papan, item)));
  return placeByUrutan(sop, papan, raw);
}

const TAK_ADA: Letak = { simpul: null, lajur: null, ragu: true };

function placeByTempat(sop: SopTerbaca, papan: Papan, bangun: Bangun): Letak {
  const middle = toPusat(bangun.kotak);
  const at = papan.petak.findLastIndex((item) => middle.y >= item.dasar - LONGGAR);
  const petak = papan.petak[at];
  if (petak === undefined) return TAK_ADA;
  const { kisi, dasar } = petak;
  const row = findRuas(kisi.y, middle.y - dasar);
  const column = findRuas(kisi.x, middle.x);
  const lajur = sop.pelaksana.findIndex(
    ({ kolom }) => kolom !== undefined && column.ke >= kolom.awal && column.ke < kolom.awal + kolom.lebar,
  );
  const far = bangun.jangkar !== null && bangun.jangkar.baris !== row.ke && !kisi.pasti;
  const inside = (
    tempat: { readonly tabel: number; readonly awal: number; readonly akhir: number } | undefined,
  ): boolean => tempat?.tabel === at && row.ke >= tempat.awal && row.ke <= tempat.akhir;
  const urutan = sop.langkah.findIndex(({ tempat }) => inside(tempat));
  const ujung = sop.ujung.find(({ tempat }) => inside(tempat));
  const simpul: Simpul | null = urutan >= 0 ? { type: 'langkah', urutan } : ujung ? { type: ujung.jenis } : null;
  return { simpul, lajur: lajur < 0 ? null : lajur, ragu: far || row.dalam < TEPI || column.dalam < TEPI };
}

/**
 * Each step has one symbol. Where there are as many symbols as rows but the places do not say so (row heights of Word
 * are not in the file), the order from top to bottom decides.
 */
function placeByUrutan(sop: SopTerbaca, papan: Papan, raw: readonly Letak[]): readonly Letak[] {
  const symbols = papan.bangun.flatMap((item, index) => (isLangkah(item) && raw[index]?.lajur !== null ? [index] : []));
  const rows = listDeretan(sop, symbols.length);
  if (rows === null) return raw;
  const taken = symbols.map((index) => toKunci(raw[index]?.simpul ?? null));
  if (new Set(taken).size === symbols.length && !taken.includes('')) return raw;
  const sorted = [...symbols].sort((a, b) => (papan.bangun[a]?.kotak.y ?? 0) - (papan.bangun[b]?.kotak.y ?? 0));
  const found = new Map(sorted.map((index, order): [number, Simpul | undefined] => [index, rows[order]]));
  return raw.map((item, index) => {
    const simpul = found.get(index);
    return simpul === undefined
      ? item
      : { ...item, simpul, ragu: item.ragu || toKunci(simpul) !== toKunci(item.simpul) };
  });
}

function isLangkah({ jenis }: Bangun): boolean {
  return jenis === 'kapsul' || jenis === 'kotak' || jenis === 'belah-ketupat' || jenis === 'lain';
}

function listDeretan(sop: SopTerbaca, count: number): readonly Simpul[] | null {
  const steps = sop.langkah.map((_, urutan): Simpul => ({ type: 'langkah', urutan }));
  if (count === steps.length) return steps;
  const all = [...steps];
  for (const { jenis, sebelum } of [...sop.ujung].sort((a, b) => b.sebelum - a.sebelum))
    all.splice(sebelum, 0, { type: jenis });
  return count === all.length && sop.ujung.length > 0 ? all : null;
}

export function toKunci(simpul: Simpul | null): string {
  return simpul === null ? '' : simpul.type === 'langkah' ? String(simpul.urutan) : simpul.type;
}
