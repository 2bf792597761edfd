/** Who judges, and how what a claim names is found in the SOPs. */
import type { KolomSop } from '../../../src/compare/comparison.ts';
import type { Bukti } from '../../../src/compare/perbedaan/pernyataan.ts';
import { findPerkiraan, type Langkah, type Sop } from '../../../src/domain/sop.ts';
import { findTekenan } from './baca.ts';

export interface Hakim {
  readonly sops: readonly Sop[];
  readonly kolom: readonly Pick<KolomSop, 'sop' | 'label'>[];
  readonly tanpaPerkiraan: boolean;
}

export type Check = (holds: boolean, why: string) => void;

export const sopOf = ({ sops }: Hakim, id: string): Sop | undefined => sops.find((sop) => sop.id === id);
export const labelOf = ({ kolom }: Hakim, id: string): string => kolom.find((item) => item.sop === id)?.label ?? '?';
export const stepsOf = (hakim: Hakim, { sop, langkah }: Bukti): readonly Langkah[] =>
  sopOf(hakim, sop)?.langkah.filter(({ id }) => langkah.includes(id)) ?? [];
export function findTekenanOf(hakim: Hakim, id: string): Langkah | undefined {
  const sop = sopOf(hakim, id);
  return sop && findTekenan(sop);
}

export function isReviu(hakim: Hakim, sop: string, langkah: Langkah): boolean {
  const lane = sopOf(hakim, sop)?.pelaksana.find(({ id }) => id === langkah.pelaksana);
  return (
    langkah.tahap.id === 'reviu-luar' ||
    (lane?.peran === 'pengampu-luar' && !(hakim.tanpaPerkiraan && findPerkiraan(langkah, 'pelaksana') !== null))
  );
}

/** The lane or an outsider of a step; with inferences left out, one that the words of the evidence steps name. */
export function isPihak(hakim: Hakim, bukti: Bukti, pihak: string): boolean {
  const steps = stepsOf(hakim, bukti);
  const own = sopOf(hakim, bukti.sop);
  const lane = own?.pelaksana.find(({ nama }) => nama === pihak);
  const does = steps.some(
    (item) => item.pesertaLuar.includes(pihak) || (lane !== undefined && item.pelaksana === lane.id),
  );
  const stated = steps.some((item) => item.pelaksana === lane?.id && findPerkiraan(item, 'pelaksana') === null);
  const quoted =
    steps.some((item) => isDisebut(item.kegiatan, pihak)) || steps.some((item) => item.pesertaLuar.includes(pihak));
  return does && (!hakim.tanpaPerkiraan || stated || quoted);
}

function isDisebut(teks: string, pihak: string): boolean {
  const short = pihak
    .replace(/^Kepala Badan$/, 'Kaban')
    .replace(/^Kepala Dinas$/, 'Kadis')
    .toLowerCase();
  return [pihak.toLowerCase(), short].some((name) => teks.toLowerCase().includes(name));
}
