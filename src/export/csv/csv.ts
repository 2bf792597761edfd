/** Steps as CSV (`domain/csv.ts`). */
import { BOM, renderBarisCsv, type SelCsv } from '../../domain/csv.ts';
import { keyakinanPelaksana, type Langkah, type Sop } from '../../domain/sop.ts';
import { menitWaktu } from '../../domain/waktu.ts';
import type { ExportFormat } from '../format.ts';

export const LANGKAH_KOLOM = [
  'sop',
  'instansi',
  'urutan',
  'nomor',
  'id',
  'kegiatan',
  'pelaksana',
  'peran',
  'tahap',
  'kelengkapan',
  'waktu',
  'menit',
  'output',
  'keterangan',
  'keyakinan',
] as const;

export const renderCsv = (rows: readonly (readonly SelCsv[])[]): string =>
  rows.map((row) => renderBarisCsv(row)).join('');

/** One row per step, in table order, without a head. */
export function langkahRows(sop: Sop): SelCsv[][] {
  return sop.langkah.map((langkah) => {
    const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
    return [
      sop.id,
      sop.instansi.nama,
      langkah.urutan,
      langkah.nomor,
      langkah.id,
      langkah.kegiatan,
      lane?.nama ?? null,
      lane?.peran ?? null,
      langkah.tahap.id,
      ...mutuBakuCells(langkah),
      langkah.keterangan,
      keyakinanPelaksana(langkah),
    ];
  });
}

function mutuBakuCells({ mutuBaku, waktu }: Langkah): SelCsv[] {
  return [
    mutuBaku.kelengkapan.join('; ') || null,
    mutuBaku.waktu,
    menitWaktu(waktu),
    mutuBaku.output.join('; ') || null,
  ];
}

export const csv: ExportFormat = {
  id: 'csv',
  label: 'Tabel langkah (CSV)',
  mediaType: 'text/csv; charset=utf-8',
  render: (sop) => BOM + renderCsv([LANGKAH_KOLOM, ...langkahRows(sop)]),
};
