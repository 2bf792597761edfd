/** What every rule may ask, worked out once for a run. No state outlives the run. */
import { createKonsep } from '../bahasa/konsep.ts';
import { findTindakan, type Tindakan } from '../bahasa/kata-kerja.ts';
import type { Finding } from '../domain/finding.ts';
import type { Acuan, Istilah, Peraturan } from '../domain/frontmatter.ts';
import type { Langkah, Sop } from '../domain/sop.ts';
import { statusPada, type StatusPada } from '../domain/status-peraturan.ts';
import { splitDokumen, type Dokumen } from './dokumen.ts';
import { createEjaan, type BacaEjaan } from './ejaan-keliru.ts';
import { remember } from './ingat.ts';
import { readKeadaan } from './keadaan.ts';
import { readBuatan, type Buatan } from './pembuatan.ts';
import { createJabatan, type BacaJabatan } from './jabatan-disebut.ts';

export interface Context {
  /** Today, ISO; an input of the build. */
  readonly tanggal: string;
  readonly istilah: readonly Istilah[];
  /** The registry of regulations, by id. */
  readonly peraturan: ReadonlyMap<string, Peraturan>;
  /** What a regulation's status was on a day. */
  readonly statusPada: (peraturan: Peraturan, tanggal: string) => StatusPada;
  /** What a text is about: roots in order. */
  readonly konsep: (teks: string) => readonly string[];
  readonly tindakan: (teks: string) => readonly Tindakan[];
  readonly jabatan: BacaJabatan;
  /** The documents that one item of a cell names. */
  readonly dokumen: (teks: string) => readonly Dokumen[];
  /** What the words of a step say is made in it. */
  readonly buatan: (teks: string) => readonly Buatan[];
  /** States that a text says its document is in: roots of acts. */
  readonly keadaan: (teks: string) => readonly string[];
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
  const tindakan = remember(findTindakan);
  return {
    tanggal,
    istilah: acuan.istilah,
    peraturan: new Map(acuan.peraturan.map((item) => [item.id, item])),
    statusPada: (peraturan, tanggal) => statusPada(peraturan, tanggal, acuan.peraturan),
    konsep,
    tindakan,
    jabatan: createJabatan(acuan.istilah, remember),
    dokumen: remember((teks) => splitDokumen(teks, konsep)),
    buatan: remember((teks) => readBuatan(teks, { tindakan, konsep })),
    keadaan: remember(readKeadaan),
    ejaan: createEjaan(acuan.istilah, remember),
    pathLangkah: (sop, langkah, ...rest) => ['langkah', indexOf(sop, langkah), ...rest],
  };
}

function indexOf(sop: Sop, langkah: Langkah): number {
  const guess = langkah.urutan - 1;
  if (sop.tertulis.langkah[guess]?.id === langkah.id) return guess;
  return sop.tertulis.langkah.findIndex((item) => item.id === langkah.id);
}
