/** Steps as CSV (`domain/csv.ts`): one row per step, in table order. */
import { BOM, renderBarisCsv, type Pemisah, type SelCsv } from '../../domain/csv.ts';
import { keyakinanPelaksana, type Langkah, type Sop } from '../../domain/sop.ts';
import { langkahUrl } from '../../domain/url.ts';
import { menitWaktu, sumWaktu } from '../../domain/waktu.ts';
import type { ExportFormat, KonteksBerkas } from '../format.ts';

/** The first fifteen are a promise; what is added stands behind them. */
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
  'keyakinan_pelaksana',
  'menit_paling_sedikit',
  'menit_batas_bawah',
  'waktu_digabung_dengan',
  'peserta',
  'lanjut',
  'naskah',
  'baris_naskah',
  'url',
] as const;

export const renderCsv = (rows: readonly (readonly SelCsv[])[], pemisah: Pemisah = ','): string =>
  rows.map((row) => renderBarisCsv(row, pemisah)).join('');

/** Without a head. */
export function langkahRows(sop: Sop, { alamat }: KonteksBerkas): SelCsv[][] {
  return sop.langkah.map((langkah) => {
    const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
    const keyakinan = keyakinanPelaksana(langkah);
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
      joinText(langkah.mutuBaku.kelengkapan),
      langkah.mutuBaku.waktu,
      menitWaktu(langkah.waktu),
      joinText(langkah.mutuBaku.output),
      langkah.keterangan,
      keyakinan,
      keyakinan,
      ...batasCells(langkah),
      joinText(namePeserta(sop, langkah)),
      joinText(langkah.keluar.map((panah) => (panah.label === null ? panah.ke : `${panah.label}: ${panah.ke}`))),
      sop.sumber.naskah,
      langkah.baris,
      alamat(langkahUrl(sop.id, langkah.id)),
    ];
  });
}

/** A step that another one's merged cell covers adds nothing, and so no doubt either. */
function batasCells({ waktu }: Langkah): SelCsv[] {
  if (waktu.jenis === 'gabung') return [null, 'tidak', waktu.dengan];
  const { lengkap, min } = sumWaktu([waktu]);
  return [waktu.jenis === 'kerja' ? min : null, lengkap ? 'tidak' : 'ya', null];
}

const namePeserta = (sop: Sop, { peserta, pesertaLuar }: Langkah): string[] => [
  ...peserta.map((id) => sop.pelaksana.find((item) => item.id === id)?.nama ?? id),
  ...pesertaLuar,
];

const joinText = (items: readonly string[]): string | null => items.join('; ') || null;

export const csv: ExportFormat = {
  id: 'csv',
  label: 'Tabel langkah (CSV)',
  mediaType: 'text/csv; charset=utf-8',
  render: (sop, konteks) => BOM + renderCsv([LANGKAH_KOLOM, ...langkahRows(sop, konteks)]),
};
