/** Documents named in a cell: what they are about, apart from the state they are in. */
import type { PadaDokumen } from '../bahasa/kantor/daftar-tindakan.ts';
import { akarTindakan } from '../bahasa/kantor/tindakan.ts';

export interface Dokumen {
  readonly teks: string;
  /** Roots without words of state: `Draft akhir Perjanjian Kinerja yang sudah diperiksa` → janji, kinerja. */
  readonly inti: readonly string[];
  /** Called a draft. */
  readonly draf: boolean;
}

/** What is read of one item, remembered by the run. */
export interface BacaDokumen {
  readonly dokumen: (teks: string) => readonly Dokumen[];
}

/** The documents of a cell, one by one: `PK dan draft surat pengantar` holds two. */
export function readDokumen(butir: readonly string[], { dokumen }: BacaDokumen): readonly Dokumen[] {
  return butir.flatMap((teks) => dokumen(teks));
}

/** The documents of one item. @param konsep see `Context.konsep` */
export function splitDokumen(butir: string, konsep: (teks: string) => readonly string[]): Dokumen[] {
  return butir
    .split(/[,;]|\s(?:dan|serta|&)\s/)
    .map((teks) => teks.trim())
    .filter((teks) => teks !== '')
    .map((teks) => {
      const roots = konsep(teks);
      return { teks, inti: intiOf(roots), draf: isDraf(roots) };
    });
}

export function isDraf(roots: readonly string[]): boolean {
  return roots.some((root) => DRAF.has(root)) && !roots.includes('final');
}

/** Roots of a text without words of state; all of them where nothing else is left. */
export function intiOf(roots: readonly string[]): readonly string[] {
  const inti = roots.filter((root) => !KEADAAN.has(root) && !DIKERJAKAN.has(root) && !DRAF.has(root));
  return inti.length === 0 ? roots : inti;
}

/** True when both are about one thing: they share a root. */
export function isSerupa(a: readonly string[], b: readonly string[]): boolean {
  return a.some((root) => b.includes(root));
}

export function isBagianDari(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.every((root) => b.includes(root));
}

const DRAF: ReadonlySet<string> = new Set(['draf', 'konsep', 'rancang']);
/** Acts that documents are named after: `surat permohonan`, `surat pengantar`, `register`. */
const NAMA: ReadonlySet<PadaDokumen> = new Set([
  'membuat',
  'meminta',
  'mengirim',
  'mengumumkan',
  'mencatat',
  'menyimpan',
]);
/** What is done to a document names no document: `hasil pemeriksaan draf`, `dokumen yang telah ditandatangani`. */
const DIKERJAKAN = akarTindakan(({ dokumen }) => dokumen !== undefined && !NAMA.has(dokumen));
const KEADAAN: ReadonlySet<string> = new Set(
  'dokumen berkas naskah final akhir awal usul hasil ketik sedia'.split(' '),
);
