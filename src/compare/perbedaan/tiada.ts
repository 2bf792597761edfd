/** Whether an SOP is silent about an activity: no step has its stage's name, and no word of a step names the act. */
import { akar } from '../../bahasa/akar.ts';
import { kelasOf } from '../../bahasa/kantor/perbuatan.ts';
import { splitKata } from '../../bahasa/kata.ts';
import type { Langkah, Sop } from '../../domain/sop.ts';
import type { Kegiatan } from './pernyataan.ts';

/** @returns asks by id of the SOP */
export function createTiada(sops: readonly Sop[]): (sop: string, kegiatan: Kegiatan) => boolean {
  const read = new Map<string, { readonly teks: string; readonly kelas: ReadonlySet<string>; readonly sop: Sop }>();
  const of = (id: string) => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const sop = sops.find((item) => item.id === id);
    if (sop === undefined) return null;
    const teks = sop.langkah.map(wordsOf).join('\n').toLowerCase();
    const made = { sop, teks, kelas: new Set(splitKata(teks).map((word) => kelasOf(akar(word)))) };
    read.set(id, made);
    return made;
  };
  return (id, { tahap, kelas, sebutan }) => {
    const own = of(id);
    if (own === null) return false;
    if (own.sop.langkah.some((item) => item.tahap.nama.toLowerCase() === sebutan)) return false;
    if (kelas !== null) return !own.kelas.has(kelas);
    return own.sop.langkah.every((item) => item.tahap.id !== tahap) && !own.teks.includes(sebutan);
  };
}

function wordsOf({ kegiatan, ringkas, keterangan, mutuBaku }: Langkah): string {
  return [kegiatan, ringkas, keterangan ?? '', ...mutuBaku.kelengkapan, ...mutuBaku.output].join('\n');
}
