/** Words of the findings pages. */
import type { Jumlah } from '../../audit/rekap.ts';
import type { Scope } from '../../audit/rule.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import { TINGKAT_TEMUAN } from '../../report/temuan-data.ts';

export const TINGKAT: Readonly<Record<Severity, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  catatan: 'Catatan',
};
export const ARTI_TINGKAT: Readonly<Record<Severity, string>> = {
  galat: 'bagian yang diminta pedoman tidak ada, atau dua bagian saling bertentangan',
  peringatan: 'bagian yang lazim diminta tidak ada, atau tulisannya dapat disalahpahami',
  catatan: 'hal yang patut ditanyakan kepada penyusunnya',
};
export const JENIS: Readonly<Record<Finding['jenis'], string>> = {
  sop: 'Tentang SOP',
  salinan: 'Tentang salinan kami',
};
export const CAKUPAN: Readonly<Record<Scope, string>> = {
  sop: 'satu SOP',
  instansi: 'semua SOP satu instansi',
  koleksi: 'seluruh katalog',
  mesin: 'jalannya pemeriksaan itu sendiri',
};

/** `1 galat, 3 catatan`; empty without findings about SOPs. */
export function sebutJumlah(jumlah: Readonly<Record<Severity, number>>): string {
  return TINGKAT_TEMUAN.filter((tingkat) => jumlah[tingkat] > 0)
    .map((tingkat) => `${jumlah[tingkat]} ${tingkat}`)
    .join(', ');
}

export function jumlahSop(jumlah: Jumlah): number {
  return jumlah.semua - jumlah.salinan;
}

/** Rows that one page shows; above it the lists are pages of their agencies. */
export const BATAS_HALAMAN = 500;
