/** Numbers that Word counts by itself: in the No. column and in lists they are part of what is printed. */
import type { Anggaran } from '../anggaran.ts';
import { listAnakBernama, readAtribut, parseXml, readBilangan, nameOf, listSemuaAnak, type Element } from './pohon.ts';

export interface Penomoran {
  /** The mark of a paragraph (`1.`, `•`), "" where it has none; counts on. */
  tanda(pPr: Element | null): string;
}

interface Tingkat {
  readonly format: string;
  readonly pola: string;
  readonly mulai: number;
}

/** Word itself counts no further. */
const MOST_NUMBER = 32_767;
const LONGEST_MARK = 40;

export function readPenomoran(
  numbering: string | undefined,
  styles: string | undefined,
  anggaran: Anggaran,
): Penomoran {
  const levels = new Map<string, Tingkat[]>();
  const byStyle = stylesWithNumbers(styles, anggaran);
  if (numbering !== undefined) {
    const root = parseXml(numbering, 'word/numbering.xml', anggaran);
    const abstract = new Map(
      listSemuaAnak(root, 'abstractNum').map((item) => [
        readAtribut(item, 'abstractNumId') ?? '',
        listSemuaAnak(item, 'lvl').map((level): Tingkat => ({
          format: readAtribut(listAnakBernama(level, 'numFmt'), 'val') ?? 'decimal',
          pola: (readAtribut(listAnakBernama(level, 'lvlText'), 'val') ?? '').slice(0, LONGEST_MARK),
          mulai: readBilangan(listAnakBernama(level, 'start'), 'val', 0, MOST_NUMBER) ?? 1,
        })),
      ]),
    );
    for (const num of listSemuaAnak(root, 'num')) {
      const found = abstract.get(readAtribut(listAnakBernama(num, 'abstractNumId'), 'val') ?? '');
      if (found !== undefined) levels.set(readAtribut(num, 'numId') ?? '', found);
    }
  }
  const counters = new Map<string, number[]>();
  return {
    tanda: (pPr) => {
      const numPr =
        listAnakBernama(pPr, 'numPr') ?? byStyle.get(readAtribut(listAnakBernama(pPr, 'pStyle'), 'val') ?? '') ?? null;
      const numId = readAtribut(listAnakBernama(numPr, 'numId'), 'val');
      if (numId === null || numId === '0') return '';
      const level = readBilangan(listAnakBernama(numPr, 'ilvl'), 'val', 0, 8) ?? 0;
      const own = levels.get(numId);
      const tingkat = own?.[level];
      if (own === undefined || tingkat === undefined || tingkat.format === 'none') return '';
      if (tingkat.format === 'bullet') return '•';
      const counter = counters.get(numId) ?? [];
      counter[level] = (counter[level] ?? tingkat.mulai - 1) + 1;
      counters.set(numId, counter.slice(0, level + 1));
      return tingkat.pola.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return formatNomor(counter[at] ?? own[at]?.mulai ?? 1, own[at]?.format ?? 'decimal');
      });
    },
  };
}

function stylesWithNumbers(styles: string | undefined, anggaran: Anggaran): Map<string, Element> {
  const found = new Map<string, Element>();
  if (styles === undefined) return found;
  for (const style of listSemuaAnak(parseXml(styles, 'word/styles.xml', anggaran), 'style')) {
    const numPr = listAnakBernama(listAnakBernama(style, 'pPr'), 'numPr');
    if (numPr !== null && nameOf(style) === 'style') found.set(readAtribut(style, 'styleId') ?? '', numPr);
  }
  return found;
}

function formatNomor(value: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format) && value < 4000)
    return format.startsWith('upper') ? roman(value) : roman(value).toLowerCase();
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

const ROMAWI = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, size] of Object.entries(ROMAWI)) for (; rest >= size; rest -= size) text += letters;
  return text;
}
