/** All drawings of one SOP on one page: its tables one below the other, in points. */
import type { SopTerbaca } from '../../model.ts';
import { mergeIsi, shiftDown, type Bangun, type Garis } from '../../berkas/gambar/bangun.ts';
import { createKisi, type Kisi } from '../../berkas/gambar/kisi.ts';

export interface Petak {
  readonly kisi: Kisi;
  /** Where its upper edge lies on the common page. */
  readonly dasar: number;
}

export interface Papan {
  readonly petak: readonly Petak[];
  readonly bangun: readonly Bangun[];
  readonly garis: readonly Garis[];
  /** Drawings anchored outside every table. */
  readonly lepas: number;
}

/** Far enough that nothing of one table lies near the next. */
const JARAK = 200;

export function composePapan(sop: Pick<SopTerbaca, 'tabel' | 'gambar'>): Papan {
  const petak: Petak[] = [];
  let dasar = 0;
  for (const tabel of sop.tabel) {
    const kisi = createKisi(tabel);
    petak.push({ kisi, dasar });
    dasar += (kisi.y.at(-1) ?? 0) + JARAK;
  }
  const isi = sop.tabel.flatMap((tabel, at) => tabel.gambar.map((gambar) => shiftDown(gambar, petak[at]?.dasar ?? 0)));
  return { petak, ...mergeIsi(isi), lepas: sop.gambar.length };
}
