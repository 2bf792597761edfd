/** What a reader chose, as it stands in the address; a default is left out of it. */
import { KONVERSI, type Konversi } from '../domain/waktu.ts';

export interface Keadaan {
  /** SOPs shown, each once; null: all there are. */
  readonly sop: readonly string[] | null;
  /** The SOP others are measured against, `median`, or null. */
  readonly dasar: string | null;
  readonly urut: string;
  /** First column of a wide table of many SOPs, from 0. */
  readonly mulai: number;
  readonly menitPerHari: number;
  readonly hariPerBulan: number;
  /** Chance of "tidak" in percent. */
  readonly tidak: number;
  readonly perkiraan: boolean;
}

export const URUTAN = {
  nama: 'urutan katalog',
  waktu: 'waktu paling singkat',
  'waktu-turun': 'waktu paling lama',
  langkah: 'langkah paling sedikit',
  'langkah-turun': 'langkah paling banyak',
} as const;

export const KEADAAN_AWAL: Keadaan = {
  sop: null,
  dasar: null,
  urut: 'nama',
  mulai: 0,
  menitPerHari: KONVERSI.menitPerHari,
  hariPerBulan: KONVERSI.hariPerBulan,
  tidak: 0,
  perkiraan: true,
};

/** Limits of the numbers a reader may set. */
export const BATAS = { menitPerHari: [60, 1440], hariPerBulan: [1, 31], tidak: [0, 95] } as const;

/** Never fails: what is not understood is the default. */
export function parseKeadaan(params: URLSearchParams): Keadaan {
  const sop = [...new Set(params.getAll('sop').filter((id) => id !== ''))];
  const urut = params.get('urut') ?? KEADAAN_AWAL.urut;
  return {
    sop: sop.length === 0 ? null : sop,
    dasar: params.get('dasar') || null,
    urut: Object.hasOwn(URUTAN, urut) || urut.startsWith('tahap:') ? urut : KEADAAN_AWAL.urut,
    mulai: Math.max(0, Math.floor(Number(params.get('kolom')) || 1) - 1),
    menitPerHari: readAngka(params.get('hari'), 'menitPerHari'),
    hariPerBulan: readAngka(params.get('bulan'), 'hariPerBulan'),
    tidak: readAngka(params.get('tidak'), 'tidak'),
    perkiraan: params.get('perkiraan') !== 'tanpa',
  };
}

/** Without the question mark; empty for the defaults. */
export function formatKeadaan(keadaan: Keadaan): string {
  const awal = KEADAAN_AWAL;
  const params = new URLSearchParams();
  for (const id of keadaan.sop ?? []) params.append('sop', id);
  if (keadaan.dasar !== null) params.set('dasar', keadaan.dasar);
  if (keadaan.urut !== awal.urut) params.set('urut', keadaan.urut);
  if (keadaan.mulai !== awal.mulai) params.set('kolom', String(keadaan.mulai + 1));
  if (keadaan.menitPerHari !== awal.menitPerHari) params.set('hari', String(keadaan.menitPerHari));
  if (keadaan.hariPerBulan !== awal.hariPerBulan) params.set('bulan', String(keadaan.hariPerBulan));
  if (keadaan.tidak !== awal.tidak) params.set('tidak', String(keadaan.tidak));
  if (!keadaan.perkiraan) params.set('perkiraan', 'tanpa');
  // Readable in a message: a slash needs no escape in a query.
  return params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
}

export function konversiOf({ menitPerHari, hariPerBulan }: Keadaan): Konversi {
  return { ...KONVERSI, menitPerHari, hariPerBulan };
}

/** The baseline asked for, where it is one of the SOPs shown. */
export function pickDasar({ dasar }: Keadaan, tampil: readonly string[]): string | null {
  return dasar === 'median' || tampil.includes(dasar ?? '') ? dasar : null;
}

/** A number within its limits, else the default. */
export function readAngka(teks: string | null, nama: keyof typeof BATAS): number {
  const [least, most] = BATAS[nama];
  const value = teks === null || teks.trim() === '' ? NaN : Number(teks.replace(',', '.'));
  return Number.isFinite(value) && value >= least && value <= most ? value : KEADAAN_AWAL[nama];
}
