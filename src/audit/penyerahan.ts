/** Who gets the work of a step when all is well. */
import type { Context } from './context.ts';
import type { Sebutan } from './jabatan-disebut.ts';
import { MENYERAHKAN } from './tindakan.ts';

const TIDAK = /\b(?:tidak|belum|salah|ditolak|kurang|revisi)\b/i;

/** Offices that the words hand the work to; those of a branch "tidak" are left out. */
export function findPenerima(teks: string, context: Context): Sebutan[] {
  return context.jabatan
    .find(teks)
    .filter(
      (item) =>
        (item.sebelum === 'kepada' || item.sebelum === 'ke') &&
        isDiserahkan(teks, item.mulai, context) &&
        !isCabangTidak(teks, item.mulai),
    );
}

function isDiserahkan(teks: string, mulai: number, context: Context): boolean {
  const verb = context.tindakan(teks).findLast((item) => item.akhir <= mulai);
  if (verb === undefined) return false;
  return MENYERAHKAN.has(verb.akar) || /\bdisposisi\s+(?:kepada|ke)\s*$/i.test(teks.slice(0, mulai));
}

/** The last condition before the words says that all is not well. */
function isCabangTidak(teks: string, mulai: number): boolean {
  const start = teks.slice(0, mulai).search(/\b(?:jika|bila|apabila)\b(?!.*\b(?:jika|bila|apabila)\b)/i);
  return start >= 0 && TIDAK.test(teks.slice(start, mulai));
}
