/** Text measured with the font's own advance widths (no kerning, no ligatures: the stylesheet turns both off). */
import { CAP_HEIGHT, UNITS_PER_EM, WIDTHS } from './font-metrics.ts';

/** Size and line height in px. */
export interface Huruf {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 650;
  readonly line: number;
}

export const HURUF = {
  simpul: { size: 12.5, weight: 500, line: 15 },
  kapsul: { size: 12.5, weight: 600, line: 15 },
  lajur: { size: 12.5, weight: 650, line: 15 },
  cabang: { size: 12, weight: 600, line: 14 },
  nomor: { size: 13, weight: 600, line: 16 },
  peserta: { size: 11.5, weight: 400, line: 14 },
} as const satisfies Record<string, Huruf>;

/** Width in px. A character the font lacks counts as wide as any fallback font draws it. */
export function measure(text: string, { size, weight }: Huruf): number {
  const widths = WIDTHS[weight];
  let units = 0;
  for (const char of text) {
    const width = widths.get(char);
    if (width !== undefined) units += width;
    else if (!/\p{M}|\p{Cf}/u.test(char)) units += UNITS_PER_EM * (char.length > 1 ? 1.45 : 1.15);
  }
  return (units * size) / UNITS_PER_EM;
}

/** From the middle of a line's box down to its baseline. */
export const baseline = (huruf: Huruf): number => (CAP_HEIGHT / UNITS_PER_EM / 2) * huruf.size;

/** Lines no wider than `width`, as few as possible and then as even as possible. Only a word that is too wide breaks. */
export function wrap(text: string, huruf: Huruf, width: number): readonly string[] {
  const pieces = splitWords(text, huruf, width);
  const lines = fill(pieces, huruf, () => width) ?? [text];
  if (lines.length === 1) return lines;
  let low = width / 2;
  let high = width;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const narrow = pieces.every((piece) => piece.width <= middle) ? fill(pieces, huruf, () => middle) : null;
    if (narrow !== null && narrow.length <= lines.length) high = middle;
    else low = middle;
  }
  return fill(pieces, huruf, () => high) ?? lines;
}

/** Whole words with their widths, to be tried in many widths. */
export interface Words {
  readonly pieces: readonly Piece[];
  readonly huruf: Huruf;
  /** Of all words without blanks. */
  readonly width: number;
}

export function measureWords(text: string, huruf: Huruf): Words {
  const pieces = splitWords(text, huruf, Infinity);
  return { pieces, huruf, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
}

/** Lines whose widths are limited one by one; null when the words do not fit in them, or one would break. */
export function wrapInto({ huruf, pieces, width }: Words, widths: readonly number[]): readonly string[] | null {
  if (width > widths.reduce((sum, own) => sum + own + 0.01, 0)) return null;
  return fill(pieces, huruf, (line) => widths[line] ?? null);
}

/** Width of the widest line. */
export const widest = (lines: readonly string[], huruf: Huruf): number =>
  Math.max(0, ...lines.map((line) => measure(line, huruf)));

/** Width of the widest part that must stay together. */
export const widestWord = (text: string, huruf: Huruf): number =>
  Math.max(0, ...splitWords(text, huruf, Infinity).map((piece) => piece.width));

interface Piece {
  readonly text: string;
  readonly width: number;
  /** A blank stands before it, unless a line starts with it. */
  readonly apart: boolean;
}

// Words, and the parts of a word after a slash or a hyphen.
function splitWords(text: string, huruf: Huruf, limit: number): Piece[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (word.match(/[^/-]*[/-]+(?=.)|.+$/gu) ?? [word])
        .flatMap((part) => breakWord(part, huruf, limit))
        .map((part, i) => ({ text: part, width: measure(part, huruf), apart: i === 0 })),
    );
}

function breakWord(word: string, huruf: Huruf, limit: number): string[] {
  if (measure(word, huruf) <= limit) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && !/\p{M}|\u200d/u.test(char) && measure(part + char, huruf) > limit) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

function fill(pieces: readonly Piece[], huruf: Huruf, limit: (line: number) => number | null): string[] | null {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const blank = measure(' ', huruf);
  for (const piece of pieces) {
    const gap = line !== '' && piece.apart ? blank : 0;
    const room = limit(lines.length);
    if (room === null) return null;
    if (line !== '' && width + gap + piece.width > room) {
      lines.push(line);
      line = '';
      width = 0;
    }
    const own = limit(lines.length);
    if (own === null || (piece.width > own && own !== Infinity && piece.width > own + 0.01)) return null;
    line += (line !== '' && piece.apart ? ' ' : '') + piece.text;
    width += (width > 0 ? gap : 0) + piece.width;
  }
  if (line !== '') lines.push(line);
  return lines;
}
