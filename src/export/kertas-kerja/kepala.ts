/** What stands above the table of a working paper: scope, data, how to cite it, lines for the auditor. */
import { formatBilangan } from '../../domain/bilangan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import type { InputKertas, KertasKerja } from './model.ts';

/** Enough of a hash to tell two states of the data apart at a glance. */
const PENDEK = 12;

export function createKepala(input: InputKertas, temuan: number, batas: number): KertasKerja['kepala'] {
  const { alamat, lingkup, sha256, situs, sops, tanggal } = input;
  return [
    ['Lingkup', `${lingkup} (${formatBilangan(sops.length)} SOP)`],
    [
      'Isi',
      `${formatBilangan(temuan)} temuan tentang SOP, ${formatBilangan(batas)} keterbatasan salinan. Hasil pemeriksaan ` +
        'otomatis terhadap salinan teks: hal yang patut diperiksa pada dokumen aslinya, bukan putusan tentang instansinya.',
    ],
    ['Alamat', alamat],
    ['Tanggal data', formatTanggal(tanggal)],
    ['Versi data', sebutVersi(tanggal, sha256)],
    ['SHA-256 data', `${sha256} (dari daftar berkas di akhir kertas kerja ini)`],
    ['Cara mengutip', sebutKutipan({ judul: `Kertas kerja audit, ${lingkup}`, alamat, sha256, situs, tanggal })],
    ['Nomor KKA', ''],
    ['Disusun oleh, tanggal', ''],
    ['Direviu oleh, tanggal', ''],
  ];
}

/** `2026-11-22/1a2b3c4d5e6f`. */
export const sebutVersi = (tanggal: string, sha256: string): string => `${tanggal}/${sha256.slice(0, PENDEK)}`;

export interface Kutipan {
  readonly judul: string;
  readonly alamat: string;
  readonly sha256: string;
  readonly tanggal: string;
  readonly situs: { readonly nama: string };
}

/** Ready to be put into a report; the reader's own day is left to the reader. */
export function sebutKutipan({ alamat, judul, sha256, situs, tanggal }: Kutipan): string {
  const data = `data per ${formatTanggal(tanggal)}, versi ${sebutVersi(tanggal, sha256)}, SHA-256 ${sha256}`;
  return `${situs.nama}. “${judul}”, ${data}. ${alamat}, diakses [tanggal].`;
}
