/** What every rule may ask, worked out once for a run. No state outlives the run. */
import { createKonsep } from '../bahasa/konsep.ts';
import { findTindakan, type Tindakan } from '../bahasa/kata-kerja.ts';
import type { Finding } from '../domain/finding.ts';
import type { Acuan, Istilah, Peraturan } from '../domain/frontmatter.ts';
import type { Langkah, Sop } from '../domain/sop.ts';
import { createEjaan, type BacaEjaan } from './ejaan-keliru.ts';
import { remember } from './ingat.ts';
import { createJabatan, type BacaJabatan } from './jabatan-disebut.ts';

export interface Context {
  /** Today, ISO; an input of the build. */
  readonly tanggal: string;
  readonly istilah: readonly Istilah[];
  /** The registry of regulations, by id. */
  readonly peraturan: ReadonlyMap<string, Peraturan>;
  /** What a text is about: roots in order. */
  readonly konsep: (teks: string) => readonly string[];
  readonly tindakan: (teks: string) => readonly Tindakan[];
  readonly jabatan: BacaJabatan;
  /** Slips of the hand in a text. */
  readonly ejaan: BacaEjaan;
  /** Path of a step as authors count, withdrawn steps included. */
  readonly pathLangkah: (sop: Sop, langkah: Langkah, ...rest: readonly string[]) => Finding['path'];
}

export interface AuditInput {
  readonly tanggal: string;
  readonly acuan: Acuan;
}

export function createContext({ tanggal, acuan }: AuditInput): Context {
  const konsep = remember(createKonsep(acuan.istilah));
  return {
    tanggal,
    istilah: acuan.istilah,
    peraturan: new Map(acuan.peraturan.map((item) => [item.id, item])),
    konsep,
    tindakan: remember(findTindakan),
    jabatan: createJabatan(acuan.istilah, remember),
    ejaan: createEjaan(acuan.istilah, remember),
    pathLangkah: (sop, langkah, ...rest) => ['langkah', indexOf(sop, langkah), ...rest],
  };
}

function indexOf(sop: Sop, langkah: Langkah): number {
  const guess = langkah.urutan - 1;
  if (sop.tertulis.langkah[guess]?.id === langkah.id) return guess;
  return sop.tertulis.langkah.findIndex((item) => item.id === langkah.id);
}
