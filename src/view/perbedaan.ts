/** What stands out, in sentences: five that matter first, the rest behind them. */
import type { Perbedaan } from '../compare/comparison.ts';
import type { Konteks } from './konteks.ts';
import { idBaris, segmen } from './potongan.ts';
import { el, type Simpul, type Bagian } from './simpul.ts';

const UTAMA = 5;
const BARIS_TERBANYAK = 4;
const JUDUL = { id: 'perbedaan', judul: 'Yang menonjol' };

/** Where a reader left one SOP of several; a topic with a single one has no such section. */
export const PERBEDAAN_SATU: Bagian = {
  ...JUDUL,
  isi: [el('p', { class: 'kosong' }, 'Perbedaan muncul bila paling sedikit dua SOP tampil.')],
};

export function bagianPerbedaan(konteks: Konteks): Bagian | null {
  const { kolom, perbedaan } = konteks.comparison;
  if (kolom.length < 2) return null;
  const lain = perbedaan.slice(UTAMA);
  const empty = el('p', { class: 'kosong' }, 'Tidak ada perbedaan yang dapat disimpulkan dari data SOP ini.');
  return {
    ...JUDUL,
    isi: [
      perbedaan.length === 0 ? empty : kalimat(konteks, perbedaan.slice(0, UTAMA), 'kalimat'),
      ...(lain.length === 0
        ? []
        : [
            el(
              'details',
              { class: 'kalimat-lain' },
              el('summary', {}, `${lain.length} perbedaan lain`),
              kalimat(konteks, lain, 'kalimat lain'),
            ),
          ]),
    ],
  };
}

function kalimat(konteks: Konteks, daftar: readonly Perbedaan[], kelas: string): Simpul {
  return el(
    'ol',
    { class: kelas },
    daftar.map((item) =>
      el('li', { 'data-jenis': item.jenis }, el('p', {}, segmen(konteks, item.segmen)), rujukan(konteks, item)),
    ),
  );
}

/** The rows of the alignment table a sentence rests on, where it does not lead there itself. */
function rujukan({ comparison }: Konteks, item: Perbedaan): Simpul | null {
  const said = new Set(item.segmen.flatMap(({ tautan }) => (tautan?.jenis === 'baris' ? [tautan.baris] : [])));
  const rows = comparison.baris.filter((row) => item.baris.includes(row.id) && !said.has(row.id));
  if (rows.length === 0 || rows.length > BARIS_TERBANYAK) return null;
  return el(
    'p',
    { class: 'fakta' },
    'Lihat ',
    rows.flatMap((row, at) => [at > 0 && ', ', el('a', { href: `#${idBaris(row.id)}` }, row.judul)]),
  );
}
