/** The comparison as tables for spreadsheets: plain rows, every column of one type. */
import type { Comparison } from '../comparison.ts';
import { angka, teks, type NilaiSel, type Tabel } from './sel.ts';
import { tabelDasarHukum, tabelStruktur } from './struktur.ts';
import { tabelLangkah, type SumberLangkah } from './langkah.ts';
import { tabelDokumen, tabelPadanan, tabelPerbedaan } from './padanan.ts';
import { tabelBalik, tabelWaktuPeran, tabelWaktuTahap } from './waktu.ts';

export interface TabelOptions extends SumberLangkah {
  /** Date of the data, ISO. */
  readonly tanggal: string;
  /** Where the data come from, e.g. the address of the page. */
  readonly sumber: string;
}

export function comparisonTables(comparison: Comparison, options: TabelOptions): readonly Tabel[] {
  return [
    tabelPadanan(comparison),
    tabelWaktuTahap(comparison),
    tabelWaktuPeran(comparison),
    tabelStruktur(comparison),
    tabelBalik(comparison),
    tabelDasarHukum(comparison),
    tabelDokumen(comparison),
    tabelPerbedaan(comparison),
    tabelLangkah(comparison, options),
    tabelAsumsi(comparison, options),
  ];
}

function tabelAsumsi(
  { konversi, peluangTidak, tanpaPerkiraan, keterbandingan }: Comparison,
  options: TabelOptions,
): Tabel {
  const baris: NilaiSel[][] = [
    ['Tanggal data', null, options.tanggal],
    ['Sumber', null, options.sumber],
    ['1 hari kerja', konversi.menitPerHari, 'menit; 450 menit menurut Perpres 21/2023'],
    ['1 minggu', konversi.hariPerMinggu, 'hari kerja; 5 hari menurut Perpres 21/2023'],
    ['1 bulan', konversi.hariPerBulan, 'hari kerja; 20 hari adalah anggapan kami'],
    ['Peluang “tidak” pada setiap keputusan', peluangTidak, 'untuk waktu harapan dengan pengembalian'],
    ['Perkiraan', null, tanpaPerkiraan ? 'tidak disertakan' : 'disertakan dan ditandai'],
    ['Arti waktu', null, 'Jumlah waktu adalah anggaran waktu kerja menurut naskah, bukan lama tunggu.'],
    ['Rentang waktu', null, 'Dihitung dengan batas atasnya.'],
    ['Padanan langkah', null, 'Disusun otomatis dari tahap, urutan, peran, kata kerja, objek, dan dokumen.'],
    ...keterbandingan.map((note): NilaiSel[] => ['Catatan keterbandingan', null, note]),
  ];
  return { id: 'asumsi', judul: 'Asumsi dan sumber', kolom: [teks('Hal'), angka('Nilai'), teks('Keterangan')], baris };
}
