/** Names of activities that no SOP is quoted for: the stage, or the act as a noun. */
import type { Tahap } from '../../domain/frontmatter.ts';
import { isLazim } from './inti.ts';

/** An act as a noun that goes after `langkah`; null where the table has none. By the classes of `bahasa/kantor`. */
export function sebutTindakan(kelas: string | null): string | null {
  return kelas !== null && Object.hasOwn(SEBUTAN, kelas) ? (SEBUTAN[kelas] ?? null) : null;
}

/** `langkah` and this: the act where it is usual in the stage (`pengarsipan`), else the stage (`surat pengantar`). */
export function sebutKegiatan(kelas: string | null, tahap: Tahap): string {
  const act = kelas !== null && isLazim(kelas, tahap.id) ? sebutTindakan(kelas) : null;
  return act ?? tahap.nama.toLowerCase();
}

/** The noun is that of an act. */
export function isSebutanTindakan(sebutan: string): boolean {
  return Object.values(SEBUTAN).includes(sebutan);
}

const SEBUTAN: Readonly<Record<string, string>> = {
  perintah: 'perintah',
  undang: 'undangan',
  siap: 'penyiapan',
  bentuk: 'pembentukan',
  susun: 'penyusunan',
  analisis: 'analisis',
  himpun: 'penghimpunan',
  perbaiki: 'perbaikan',
  periksa: 'pemeriksaan',
  asistensi: 'asistensi',
  rapat: 'rapat',
  koordinasi: 'koordinasi',
  paraf: 'paraf',
  setuju: 'persetujuan',
  tandatangan: 'penandatanganan',
  mohon: 'permintaan',
  catat: 'pencatatan',
  serah: 'penyerahan',
  terima: 'penerimaan',
  kirim: 'pengiriman',
  umum: 'pengumuman',
  arsip: 'pengarsipan',
  ganda: 'penggandaan',
  terbit: 'penerbitan',
  bayar: 'pembayaran',
};
