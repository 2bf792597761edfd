/** What a body may be before a parser sees it: native code goes as deep as a text does, and could take the process along. */
import { formatBilangan } from '../domain/bilangan.ts';
import type { Place } from './place.ts';

const PALING_PANJANG = 40_000;
/** Of each sign that nests or pairs. */
const PALING_BANYAK = 1000;
/** Elements within elements; a list in a list is two. */
export const PALING_DALAM = 32;

export const tooDeep = {
  message: `Isi badan ini bersarang lebih dari ${PALING_DALAM} tingkat.`,
  hint: 'Kurangi daftar, kutipan, atau penekanan yang bersarang; pisahkan menjadi beberapa paragraf atau judul.',
} as const;

/** @returns the problem of the body as a whole, its line counted from that of the body */
export function findBomb(body: string): Place | null {
  const start = { line: 1, column: 1, path: [] };
  if (body.length > PALING_PANJANG) {
    return {
      ...start,
      message: `Badan ini ${formatBilangan(body.length)} huruf, paling panjang ${formatBilangan(PALING_PANJANG)}.`,
      hint: 'Pindahkan rinciannya ke data langkah, atau pendekkan.',
    };
  }
  const counts = new Map<string, number>();
  for (const sign of body.match(/[{}()[\]<>*_`~|!&\\]/g) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count > PALING_BANYAK);
  if (most) {
    return {
      ...start,
      message: `Badan ini memuat lebih dari ${formatBilangan(PALING_BANYAK)} tanda ${most[0]}.`,
      hint: 'Tulis sebagai kalimat biasa.',
    };
  }
  const deep = body.split('\n').findIndex((line) => depthOf(line) > PALING_DALAM);
  return deep === -1 ? null : { line: deep + 1, column: 1, path: [], ...tooDeep };
}

const WADAH = /[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>|[ \t]+/y;

/** Lists and quotes that one line opens; a rule (`- - -`) opens none. */
function depthOf(line: string): number {
  if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return 0;
  let depth = 0;
  WADAH.lastIndex = 0;
  for (let match = WADAH.exec(line); match !== null; match = WADAH.exec(line)) {
    if (match[0].trim() !== '') depth += 1;
  }
  return depth;
}
