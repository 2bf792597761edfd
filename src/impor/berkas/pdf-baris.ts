/** Words of a page as lines and as the text of a cell. */
import { maxOf } from '../terbesar.ts';

/** One run of letters; points from the upper left corner of the page. */
export interface KataPdf {
  readonly teks: string;
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
  /** Runs upwards, as the names of narrow columns do. */
  readonly tegak: boolean;
}

/** Words as lines of text with their gaps kept, for columns that only blanks hold apart. */
export function toLayout(words: readonly KataPdf[]): string {
  const unit = 4;
  return toLines(words)
    .map((line) =>
      line.reduce((text, word) => {
        const at = Math.round(word.x / unit);
        const gap = word.x - endOf(line, word);
        const pad = text === '' ? at : gap > unit * 2 ? Math.max(3, at - text.length) : gap > 0.6 ? 1 : 0;
        return text + ' '.repeat(Math.min(pad, 200)) + word.teks;
      }, ''),
    )
    .join('\n');
}

function endOf(line: readonly KataPdf[], word: KataPdf): number {
  const before = line[line.indexOf(word) - 1];
  return before === undefined ? 0 : before.x + before.lebar;
}

/** Words that stand on one line, from left to right; lines from top to bottom. */
export function toLines(words: readonly KataPdf[]): KataPdf[][] {
  const lines: { y: number; words: KataPdf[] }[] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.findLast((item) => Math.abs(item.y - word.y) < Math.max(2, word.tinggi * 0.45));
    if (line === undefined) lines.push({ y: word.y, words: [word] });
    else line.words.push(word);
  }
  return lines.map((line) => line.words.toSorted((a, b) => a.x - b.x));
}

/** Stands where a word was broken at the edge of its cell and joined by us. */
export const SAMBUNGAN = '\u00ad';

/**
 * The words of a cell or a line as text.
 * @param kanan right edge of the cell: a line that left no room for the next word goes on, any other ends
 */
export function toTeks(words: readonly KataPdf[], kanan?: number): string {
  const upright = words.filter((word) => word.tegak);
  if (upright.length > words.length / 2) return upwards(upright);
  const lines = toLines(words);
  const right = maxOf(lines.map(endOfLine), 0);
  return lines
    .map((line) =>
      line.reduce((text, word) => {
        const gap = word.x - endOf(line, word);
        const space = text !== '' && !text.endsWith(' ') && !word.teks.startsWith(' ') && gap > word.tinggi * 0.15;
        return text + (space ? ' ' : '') + word.teks;
      }, ''),
    )
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .reduce((text, line, index) => {
      if (text === '' || line === '') return text + line;
      const before = lines[index - 1] ?? [];
      const first = (lines[index]?.[0]?.teks ?? '').split(' ')[0] ?? '';
      const room = Math.max(right, (kanan ?? right) - 6) - endOfLine(before);
      const letter = letterWidth(lines[index] ?? []);
      // A lone word that fills the line to its edge was broken off, not ended.
      const alone = before.length === 1 && !(before[0]?.teks ?? '').trim().includes(' ');
      const broken = kanan !== undefined && alone && room < letter && /^(?:\p{Ll}|\p{Lu}{1,3}$)/u.test(line);
      if (broken && /\p{L}$/u.test(text)) return `${text}${SAMBUNGAN}${line}`;
      const needed = (first.length + 1) * letter;
      return kanan !== undefined && room < needed && !text.endsWith('-') ? `${text} ${line}` : `${text}\n${line}`;
    }, '');
}

const endOfLine = (line: readonly KataPdf[]): number =>
  maxOf(
    line.map((word) => word.x + word.lebar),
    0,
  );

function letterWidth(line: readonly KataPdf[]): number {
  const letters = line.reduce((sum, word) => sum + word.teks.length, 0);
  return line.reduce((sum, word) => sum + word.lebar, 0) / Math.max(1, letters);
}

/** Upright text: lines from left to right, each from the bottom up. */
function upwards(words: readonly KataPdf[]): string {
  const lines: KataPdf[][] = [];
  for (const word of words.toSorted((a, b) => a.x - b.x)) {
    const line = lines.find((item) => Math.abs((item[0]?.x ?? 0) - word.x) < word.lebar * 0.6);
    if (line === undefined) lines.push([word]);
    else line.push(word);
  }
  return lines
    .map((line) =>
      line
        .toSorted((a, b) => b.y + b.tinggi - (a.y + a.tinggi))
        .map((word) => word.teks)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ');
}
