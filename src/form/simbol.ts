/** A symbol and an arrow as they are printed on one page of the form. */
import type { Point } from '../diagram/geometry.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import type { Bangun } from './bentuk.ts';
import type { Segilima } from './segilima.ts';

export interface Simbol extends Bangun {
  /** Step, terminal or connector id. */
  readonly id: string;
  readonly lajur: string;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
  readonly segilima: Segilima | null;
}

export interface PanahCetak {
  readonly id: string;
  /** Symbols of this page it runs between. */
  readonly dari: string;
  readonly ke: string;
  readonly titik: readonly Point[];
  readonly cabang: JenisCabang | null;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}
