/** Lines of a table whose columns are gone, as words with the gaps between them. */
import { isSisaKata } from '../kenali/isi-sel.ts';

export interface Kata {
  readonly teks: string;
  /** What stood before it: nothing more than a blank, or a bar, a wide gap, rubble of the drawing. */
  readonly batas: 'spasi' | 'lebar' | 'pipa' | 'sisa';
}

export interface Baris {
  readonly kata: readonly Kata[];
  /** Rubble taken out, in order. */
  readonly sisa: readonly string[];
  /** The waktu on this line, with the number of words before it. */
  readonly waktu: { readonly teks: string; readonly sebelum: number } | null;
}

const SATUAN = /^(?:menit|mnt|jam|hari|minggu|bulan|bln|tahun|thn|detik)\b[.,]?$/i;
const SESUDAH = /^(?:kerja|kalender|kerja\.)$/i;
const BILANGAN = /^(?:[±<>≤≥]?\d{1,3}(?:[.,]\d+)?(?:[-–]\d{1,3})?|[lI]|satu|dua|tiga|empat|lima|setengah)$/i;

/** Shapes that a scanner reads as half brackets: `(5`, `C)`, `[:`. */
const SISA_PINDAI = /^(?:[([{][\p{L}\d]?|[\p{Lu}05][)\]}]|[([{][)\]}])$/u;

/** @param line without the number of the step */
export function readBarisTerlipat(line: string): Baris {
  const kata: Kata[] = [];
  const sisa: string[] = [];
  let batas: Kata['batas'] = 'spasi';
  const waktu = findWaktu(line);
  let before: { teks: string; sebelum: number } | null = null;
  const walk = (text: string): void => {
    for (const match of text.matchAll(/(\s*)(\S+)/g)) {
      const [, gap = '', word = ''] = match;
      if (gap.length >= 3 && batas === 'spasi' && kata.length > 0) batas = 'lebar';
      if (word === '|') {
        if (batas !== 'sisa') batas = 'pipa';
      } else if (isSisaKata(word) || SISA_PINDAI.test(word)) {
        sisa.push(word);
        batas = 'sisa';
      } else {
        kata.push({ teks: word.replace(/^\|+|\|+$/g, ''), batas });
        batas = 'spasi';
      }
    }
  };
  if (waktu === null) walk(line);
  else {
    walk(line.slice(0, waktu.index));
    before = { teks: waktu.teks, sebelum: kata.length };
    batas = 'spasi';
    walk(line.slice(waktu.index + waktu.panjang));
  }
  return { kata, sisa, waktu: before };
}

/** The last duration on the line that a bar, a wide gap or the end closes; else the last one. */
function findWaktu(line: string): { readonly index: number; readonly panjang: number; readonly teks: string } | null {
  const words = [...line.matchAll(/\S+/g)];
  const found: { index: number; panjang: number; teks: string; tertutup: boolean }[] = [];
  for (const [at, match] of words.entries()) {
    const unit = words[at + 1];
    const joined = /^(\d{1,3})(menit|jam|hari|minggu|bulan)$/i.test(match[0]);
    if (!joined && (unit === undefined || !BILANGAN.test(match[0]) || !SATUAN.test(unit[0]))) continue;
    let last = joined ? match : unit;
    const extra = words[at + (joined ? 1 : 2)];
    if (extra !== undefined && SESUDAH.test(extra[0])) last = extra;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const tertutup =
      /^\s*(?:\||\s{3,}|$)/.test(line.slice(end)) || /(?:\||\s{3,})\s*$/.test(line.slice(0, match.index));
    found.push({
      index: match.index,
      panjang: end - match.index,
      teks: line.slice(match.index, end).replace(/\s+/g, ' '),
      tertutup,
    });
  }
  return found.findLast((item) => item.tertutup) ?? found.at(-1) ?? null;
}
