/** Everything a drawing needs, in px from the top left corner. */
import type { Shape } from './shape.ts';
import type { Garis, Lajur, Simpul } from './swimlane.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Lines of text; `x` is their middle (or their start, beside a diamond), `y` the middle of the block. */
export interface Text extends Point {
  readonly lines: readonly string[];
}

export interface LajurPlace extends Rect {
  readonly lajur: Lajur;
  readonly title: Text;
}

export interface SimpulPlace {
  readonly simpul: Simpul;
  /** Position among the steps from 1; null for terminals. */
  readonly urutan: number | null;
  readonly shape: Shape;
  /** Middle of the shape. */
  readonly center: Point;
  /** Band of the row. */
  readonly row: { readonly y: number; readonly height: number };
  readonly text: Text;
  readonly beside: Text | null;
}

export interface PesertaPlace {
  readonly langkah: string;
  readonly lajur: string;
  readonly center: Point;
}

export interface GarisPlace {
  readonly garis: Garis;
  /** From border to border, orthogonal; the last point is the arrow's tip. */
  readonly points: readonly Point[];
  /** Goes to its own or an earlier row. */
  readonly balik: boolean;
  readonly label: (Text & { readonly box: Rect }) | null;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Height of the band with the lane titles. */
  readonly head: number;
  /** Width of the column with the row numbers. */
  readonly numbers: number;
  readonly lajur: readonly LajurPlace[];
  readonly simpul: readonly SimpulPlace[];
  readonly peserta: readonly PesertaPlace[];
  readonly garis: readonly GarisPlace[];
}

/** Optional demands of a form, in px: exact lane widths, smallest row heights (terminals are rows too). */
export interface Ukuran {
  readonly columnWidths?: readonly number[];
  readonly rowHeights?: readonly number[];
  /** Row of each shape, in order and without gaps, from 0; absent, every shape has its own. */
  readonly rows?: readonly number[];
  /** Steps that the search for ways may cost in all: counted, never timed. */
  readonly steps?: number;
  /** Bare symbols: the form prints the words in a column of its own. */
  readonly tanpaTeks?: true;
}
