/** What a drawing worker is asked for, as plain data. */
import type { Sop } from '../domain/sop.ts';
import type { Drawing } from './render.ts';

export interface KerjaBagan extends Drawing {
  readonly jenis: 'bagan';
}

/** The official form of an SOP, on every paper: much of what is found for one holds for the other. */
export interface KerjaFormulir {
  readonly jenis: 'formulir';
  readonly sop: Sop;
  /** Address printed in the foot. */
  readonly alamat: string;
  /** What the path of a step's row begins with: the base path of the site, without its last slash. */
  readonly dasar: string;
}

export type Kerja = KerjaBagan | KerjaFormulir;
