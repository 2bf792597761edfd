/** Names of related SOPs, as people write them. */
import type { Langkah } from '../domain/sop.ts';
import { polos } from './bunyi.ts';

/** `SOP Penanganan Surat Keluar.` → `penanganan surat keluar`. */
export function namaSop(nama: string): string {
  return polos(nama).replace(/^(?:(?:lihat|terkait|sesuai|mengacu|pada) )*(?:sop )+/, '');
}

/** SOPs a step names: as typed, else after the word SOP in its remarks. */
export function sopLangkah(langkah: Langkah): readonly string[] {
  if (langkah.terkait.length > 0) return langkah.terkait.map(({ nama }) => nama);
  const match = /\bSOP\s+\p{L}.*/u.exec(langkah.keterangan ?? '');
  return match === null ? [] : [match[0]];
}

/** One name within the other: `penyimpanan arsip`, `penyimpanan arsip aktif`. */
export function isMirip(a: string, b: string): boolean {
  const [kata, lain] = [a.split(' '), b.split(' ')];
  return kata.every((item) => lain.includes(item)) || lain.every((item) => kata.includes(item));
}
