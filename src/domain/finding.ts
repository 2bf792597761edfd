/** A finding knows the field, never the line: `load` adds positions, `report` prints. */
import type { BidangIdentitas } from './identitas.ts';

export type Severity = 'galat' | 'peringatan' | 'catatan';

export interface Finding {
  /** `skema` for shape problems, else the id of the audit rule. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** The agency's defect, or our copy's. */
  readonly jenis: 'sop' | 'salinan';
  readonly sopId: string;
  /** Field path as authors write it, e.g. `['langkah', 2, 'mutuBaku', 'waktu']`, indexes from 0. */
  readonly path: readonly (string | number)[];
  /** One Indonesian sentence: what is wrong. */
  readonly message: string;
  /** The words that fired it. */
  readonly quote?: string;
  /** What the demand rests on, or what would settle it; for shape problems, what to write instead. */
  readonly hint?: string;
  /** The identity field that the copy lost. */
  readonly hilang?: BidangIdentitas;
}

/** A finding with its place in a file; lines and columns count from 1. */
export interface LocatedFinding extends Finding {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
