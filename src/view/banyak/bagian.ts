/** The sections of a comparison of many SOPs, in reading order. */
import { bagianPerbedaan } from '../perbedaan.ts';
import type { Bagian } from '../simpul.ts';
import { bagianStruktur } from '../struktur.ts';
import { bagianDokumenBanyak } from './dokumen.ts';
import { bagianHukumBanyak } from './hukum.ts';
import { bagianKegiatan } from './kegiatan.ts';
import type { KonteksBanyak } from './konteks.ts';
import { bagianMatriks } from './matriks.ts';
import { bagianWaktuBanyak } from './waktu.ts';

const SEMUA: readonly ((konteks: KonteksBanyak) => Bagian | null)[] = [
  bagianPerbedaan,
  bagianMatriks,
  bagianKegiatan,
  bagianWaktuBanyak,
  bagianHukumBanyak,
  bagianStruktur,
  bagianDokumenBanyak,
];

export function listBagianBanyak(konteks: KonteksBanyak): readonly Bagian[] {
  return SEMUA.flatMap((build) => build(konteks) ?? []);
}
