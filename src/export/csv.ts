/** Steps as CSV: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it at once. */
import { keyakinanPelaksana, type Langkah, type Sop } from '../domain/sop.ts';
import { menitWaktu } from '../domain/waktu.ts';
import type { ExportFormat } from './format.ts';

export const BOM = '\uFEFF';
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

/** Cells to lines; a text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function renderCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
}

/** One row per step, in table order, without a head. */
export function langkahRows(sop: Sop): (string | number | null)[][] {
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

function mutuBakuCells({ mutuBaku, waktu }: Langkah): (string | number | null)[] {
  return [
    mutuBaku.kelengkapan.join('; ') || null,
    mutuBaku.waktu,
    menitWaktu(waktu),
    mutuBaku.output.join('; ') || null,
  ];
}

function renderCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csv: ExportFormat = {
  id: 'csv',
  label: 'Tabel langkah (CSV)',
  mediaType: 'text/csv; charset=utf-8',
  render: (sop) => BOM + renderCsv([LANGKAH_KOLOM, ...langkahRows(sop)]),
};
