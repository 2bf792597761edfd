/** The whole collection as pages and exports read it. */
import type { Acuan } from './frontmatter.ts';
import type { Sop } from './sop.ts';

export interface Naskah {
  /** File name without `.txt`. */
  readonly name: string;
  /** Lines as received; line n of the file is `baris[n - 1]`. */
  readonly baris: readonly string[];
}

export interface Catalogue {
  /** By agency, then slug, in code-point order. */
  readonly sop: readonly Sop[];
  readonly acuan: Acuan;
  readonly naskah: readonly Naskah[];
  /** The build's today, ISO: `SOP_TANGGAL`, else the date of the last commit. */
  readonly tanggal: string;
}
