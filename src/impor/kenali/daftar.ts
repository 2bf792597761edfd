/** Lists as offices type them: numbered, bulleted, glued together, or with numbers that a scanner tore off. */
import { joinBaris } from './kisi.ts';

const MARK = /^\s*(?:(\d{1,2})\s*[.)]|([a-z])\s*[.)]|[-•●▪◦*–—✓➢»]|[.]\s)\s*(?=\S)/u;
const LONE_MARK = /^\s*(?:\d{1,2}\s*[.)]?|[.•-])\s*$/;
/** How a legal basis begins. */
export const KEPALA_SITASI =
  /^(?:undang[- ]?undang|uu\b|peraturan\b|perpres|permen|perda|pergub|perbup|perwal|perwako|perka|keputusan\b|kepmen|keppres|kepres|kepgub|kepbup|kepwal|instruksi\b|inpres|surat edaran|surat keputusan|pp\b|sk\b|se\b|qanun|perppu|perpu|tap mpr|pedoman\b|juknis|petunjuk teknis)/i;

export interface Daftar {
  readonly butir: readonly string[];
  /** True when the numbers were glued to the text or torn from it, so that the cut is ours. */
  readonly diputus: boolean;
}

/**
 * @param lines the lines of a field in order
 * @param startsItem what a line that begins an item looks like where marks are missing
 */
export function splitDaftar(lines: readonly string[], startsItem?: RegExp): Daftar {
  const own = lines.map((line) => line.trim()).filter(Boolean);
  const kept = own.filter((line) => !LONE_MARK.test(line));
  const torn = own.length - kept.length;
  const parts = kept.flatMap(cutGlued);
  const marked = parts.some(({ teks }) => MARK.test(teks));
  const items: string[][] = [];
  for (const [index, { teks }] of parts.entries()) {
    const before = parts[index - 1]?.teks ?? '';
    if (index === 0 || begins(teks, before, { marked, startsItem, torn, total: parts.length })) items.push([teks]);
    else items.at(-1)?.push(teks);
  }
  return {
    butir: items.map((item) => joinBaris([(item[0] ?? '').replace(MARK, ''), ...item.slice(1)])).filter(Boolean),
    diputus: torn > 0 || parts.length > kept.length,
  };
}

interface Keadaan {
  readonly marked: boolean;
  readonly startsItem: RegExp | undefined;
  readonly torn: number;
  readonly total: number;
}

function begins(teks: string, before: string, { marked, startsItem, torn, total }: Keadaan): boolean {
  const mark = MARK.exec(teks);
  // Letters number the parts of an item.
  if (mark !== null) return mark[2] === undefined || !/^\s*\d/.test(before);
  if (startsItem !== undefined) return startsItem.test(teks) && (/[.;:]$/.test(before.trim()) || before.length < 150);
  if (marked) return false;
  if (torn > 0) return torn === total || /[.;]$/.test(before.trim());
  if (
    /^\p{Ll}/u.test(teks) ||
    /(?:\b(?:dan|atau|serta|dengan|untuk|yang|di|ke|dari|tentang|oleh|pada)|[,(/-])$/i.test(before)
  )
    return false;
  return true;
}

/** `1. ATK2. Komputer` → two parts; a year keeps its four digits (`Tahun 20204. Peraturan` → `… 2020`, `4. Peraturan`). */
function cutGlued(line: string): { readonly teks: string }[] {
  const first = /^\s*(\d{1,2})\s*[.)]/.exec(line);
  const parts: { teks: string }[] = [];
  let rest = line;
  let next = first === null ? 2 : Number(first[1]) + 1;
  if (first === null && !/(?:^|\s)1\s*[.)]\s*\p{L}/u.test(line)) return [{ teks: line }];
  if (first === null) {
    const start = /(?:^|\s)1\s*[.)]\s*(?=\p{L})/u.exec(line);
    const at = start === null ? -1 : start.index + (start[0].startsWith(' ') ? 1 : 0);
    if (at > 0) {
      parts.push({ teks: line.slice(0, at) });
      rest = line.slice(at);
    }
  }
  for (;;) {
    const cut = findNumber(rest, next);
    if (cut === -1) break;
    parts.push({ teks: rest.slice(0, cut) });
    rest = rest.slice(cut);
    next += 1;
  }
  parts.push({ teks: rest });
  return parts.filter((part) => part.teks.trim() !== '');
}

function findNumber(teks: string, number: number): number {
  const pattern = new RegExp(String.raw`(?<=[^\d.,/-]\s*|(?:19|20)\d\d)${number}\s*[.)]\s*(?=[\p{Lu}"“(])`, 'gu');
  for (const match of teks.matchAll(pattern)) {
    const before = teks.slice(0, match.index);
    if (match.index === 0 || /\b(?:nomor|no|pasal|ayat|angka|lampiran)\.?\s*$/i.test(before)) continue;
    return match.index;
  }
  return -1;
}

/** A cell of the table: several marked items are a list, everything else is one text. */
export function readIsiSel(teks: string): string | readonly string[] {
  const lines = teks
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length <= 1 && !/^\s*1\s*[.)].+\b2\s*[.)]/.test(teks)) return joinBaris(lines);
  const marks = lines.filter((line) => MARK.test(line)).length;
  const first = lines[0] ?? '';
  if (marks === 0 || !MARK.test(first)) return joinBaris(lines);
  const { butir } = splitDaftar(lines);
  return butir.length > 1 ? butir : (butir[0] ?? '');
}
