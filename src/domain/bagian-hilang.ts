/** What a portal knows of the parts it could not take in. */

/** Why, as readers are told: `… tidak ikut dimuat karena <kata>.` */
export const SEBAB_HILANG = {
  tulisan: 'keterangannya di portal ini belum benar',
  'tidak-ada': 'datanya belum kami terima',
  rusak: 'datanya tidak dapat dibaca',
  'terlalu-besar': 'datanya melebihi batas ukuran',
  versi: 'datanya memakai versi yang tidak kami kenal',
  bentuk: 'isi datanya tidak memenuhi ketentuan',
  wewenang: 'datanya memuat instansi yang bukan bagiannya',
} as const;
export type SebabHilang = keyof typeof SEBAB_HILANG;

export interface BagianHilang {
  /** As readers know it: `Dinas Arsip Kota B`, or its place in the list where it has no name. */
  readonly nama: string;
  /** Its home page; null where the portal was given none that can be a link. */
  readonly alamat: string | null;
  /** Agencies it should have brought, as far as the portal says so. */
  readonly instansi: readonly string[];
  readonly sebab: SebabHilang;
}
