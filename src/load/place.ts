/** A problem with its place in one file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}
