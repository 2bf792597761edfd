/** The one navigation bar and the links of the footer. Every page of the site hangs on one of them or on a page below. */
export interface Entri {
  readonly nama: string;
  readonly jalur: string;
}

export const MENU: readonly Entri[] = [
  { nama: 'Topik', jalur: '/topik/' },
  { nama: 'Instansi', jalur: '/instansi/' },
  { nama: 'Jabatan', jalur: '/jabatan/' },
  { nama: 'Peran', jalur: '/peran/' },
  { nama: 'Peraturan', jalur: '/peraturan/' },
  { nama: 'Temuan', jalur: '/temuan/' },
  { nama: 'Kepatuhan', jalur: '/kepatuhan/' },
  { nama: 'Orientasi', jalur: '/orientasi/' },
];

export const KAKI: readonly Entri[] = [
  { nama: 'Katalog SOP', jalur: '/sop/' },
  { nama: 'Metode', jalur: '/metode/' },
  { nama: 'Naskah sumber', jalur: '/naskah/' },
  { nama: 'Glosarium', jalur: '/glosarium/' },
  { nama: 'Data', jalur: '/data/' },
  { nama: 'Panduan menulis SOP', jalur: '/panduan/' },
  { nama: 'Tentang', jalur: '/tentang/' },
];

/** True where `jalur` is the entry's page or a page below it. */
export function isDiBawah(entri: Entri, jalur: string): boolean {
  return jalur.startsWith(entri.jalur);
}
