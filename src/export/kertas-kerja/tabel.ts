/** The working paper as tables for a workbook: findings, limits of the copies, head and files. */
import { angka, teks, type NilaiSel, type Tabel } from '../../compare/tabel/sel.ts';
import { sebutSop } from './kertas-kerja.ts';
import { KOLOM_AUDITOR, type BarisKertas, type KertasKerja } from './model.ts';
import type { Kriteria } from './kriteria.ts';

export function kertasTables(kertas: KertasKerja): readonly Tabel[] {
  return [
    rowsTable('kertas-kerja', 'Kertas kerja', kertas.temuan, KOLOM_AUDITOR),
    ...(kertas.batas.length === 0 ? [] : [rowsTable('keterbatasan', 'Keterbatasan salinan', kertas.batas, [])]),
    {
      id: 'kepala',
      judul: 'Kepala',
      kolom: [teks('Hal'), teks('Isi')],
      baris: [['Judul', kertas.judul], ...kertas.kepala.map(([hal, isi]): NilaiSel[] => [hal, isi || null])],
    },
    {
      id: 'berkas',
      judul: 'Daftar berkas',
      kolom: [teks('Berkas'), teks('SHA-256')],
      baris: kertas.berkas.map(({ nama, sha256 }) => [nama, sha256]),
    },
  ];
}

function rowsTable(id: string, judul: string, rows: readonly BarisKertas[], kosong: readonly string[]): Tabel {
  const kolom = [
    angka('No.'),
    ...['Instansi', 'SOP', 'Tempat', 'Nomor tercetak'].map(teks),
    angka('Posisi langkah'),
    ...[
      'Kondisi',
      'Kutipan',
      'Satu pangkal',
      'Naskah dan baris',
      'Kriteria',
      'Status saat SOP dibuat',
      'Status kini',
    ].map(teks),
    ...['Aturan', 'Tautan', ...kosong].map(teks),
  ];
  return { id, judul, kolom, baris: rows.map((row) => [...toSel(row), ...kosong.map(() => null)]) };
}

function toSel(row: BarisKertas): NilaiSel[] {
  const identitas = sebutSop(row.sop);
  return [
    row.nomor,
    row.sop.instansi.nama,
    identitas === '' ? row.sop.nama : `${row.sop.nama} (${identitas})`,
    row.tempat,
    row.nomorTercetak,
    row.posisi,
    row.kondisi,
    row.kutipan,
    row.pangkal,
    row.sumber,
    join(row.kriteria, ({ dasar }) => dasar),
    join(row.kriteria, ({ statusDulu }) => statusDulu),
    join(row.kriteria, ({ statusKini }) => statusKini),
    row.aturan,
    row.alamat,
  ];
}

const join = (kriteria: readonly Kriteria[], of: (item: Kriteria) => string | null): string | null =>
  kriteria.flatMap((item) => of(item) ?? []).join('\n') || null;
