/** Text in mm: measured with the font's metrics, filled into lines, every character kept. */
import { baseline, measure, type Huruf } from '../diagram/text.ts';

export const MM_PER_PT = 25.4 / 72;

/** A size in points as the diagram's measure takes it: size and line height in mm. */
export const hurufPt = (pt: number, weight: Huruf['weight'] = 400): Huruf => ({
  size: pt * MM_PER_PT,
  weight,
  line: pt * MM_PER_PT * 1.27,
});

/** A paragraph with its words measured once, to be filled into any width. */
export interface Alinea {
  readonly huruf: Huruf;
  readonly kata: readonly Kata[];
  readonly spasi: number;
}

interface Kata {
  readonly teks: string;
  readonly width: number;
  /** A blank stands before it, unless a line starts with it. */
  readonly pisah: boolean;
}

export function measureAlinea(teks: string, huruf: Huruf): Alinea {
  const kata = teks
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (word.match(/[^/-]*[/-]+(?=.)|.+$/gu) ?? [word]).map((part, i) => ({
        teks: part,
        width: measure(part, huruf),
        pisah: i === 0,
      })),
    );
  return { huruf, kata, spasi: measure(' ', huruf) };
}

/** Width of the widest part that must stay together. */
export const kataTerlebar = ({ kata }: Alinea): number => Math.max(0, ...kata.map(({ width }) => width));

/** Lines no wider than `width`; a word that is wider breaks between two characters. */
export function breakAlinea({ huruf, kata, spasi }: Alinea, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of kata)
    for (const [i, part] of (word.width > width ? breakKata(word, huruf, width) : [word]).entries()) {
      const gap = line !== '' && part.pisah && i === 0 ? spasi : 0;
      if (line !== '' && used + gap + part.width > width + 1e-6) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += (line === '' || gap === 0 ? '' : ' ') + part.teks;
      used += (used === 0 ? 0 : gap) + part.width;
    }
  if (line !== '') lines.push(line);
  return lines;
}

/** How many lines the paragraph fills. */
export function countBaris({ kata, spasi }: Alinea, width: number): number {
  let lines = kata.length > 0 ? 1 : 0;
  let used = 0;
  for (const word of kata) {
    const gap = used > 0 && word.pisah ? spasi : 0;
    if (used > 0 && used + gap + word.width > width + 1e-6) {
      lines += 1;
      used = word.width;
    } else used += gap + word.width;
    // As many lines as a broken word takes, about.
    if (used > width && word.width > width) {
      lines += Math.ceil(word.width / width) - 1;
      used = word.width % width;
    }
  }
  return lines;
}

function breakKata(word: Kata, huruf: Huruf, width: number): Kata[] {
  const parts: string[] = [];
  let part = '';
  for (const char of word.teks) {
    if (part !== '' && !/\p{M}|\u200d/u.test(char) && measure(part + char, huruf) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part].map((teks) => ({ teks, width: measure(teks, huruf), pisah: word.pisah }));
}

/** One printed line; mm from the top left corner of the sheet, `y` is its baseline. */
export interface BarisTeks {
  readonly x: number;
  readonly y: number;
  readonly teks: string;
  readonly huruf: Huruf;
  readonly rata: 'kiri' | 'tengah' | 'kanan';
}

/** Lines one below the other, the block's upper edge at `y`. */
export const placeBaris = (
  lines: readonly string[],
  huruf: Huruf,
  x: number,
  y: number,
  rata: BarisTeks['rata'] = 'kiri',
): BarisTeks[] => lines.map((teks, i) => ({ x, y: y + (i + 0.5) * huruf.line + baseline(huruf), teks, huruf, rata }));
