/** Plain text: rows with tabs or pipes are tables, columns held apart by spaces too; everything else is a line. */
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Paragraf, Potong, Sel, Tabel } from '../model.ts';
import { maxOf } from '../terbesar.ts';
import { ImporError } from '../tolak.ts';
import { checkHuruf } from './batas-dokumen.ts';
import { hasHtml, stripHtml } from './buang-html.ts';
import { readKolomSpasi } from './kolom-spasi.ts';

interface Garis {
  readonly teks: string;
  readonly garis: number;
  readonly halaman: number;
  readonly halamanBaru: boolean;
}

/** @param teks the whole file; form feeds are page breaks */
export function readTeks(nama: string, teks: string, anggaran: Anggaran): Dokumen {
  checkGaris(nama, teks, anggaran);
  const lines = splitGaris(teks);
  const isi: Potong[] = [];
  let start = 0;
  while (start < lines.length) {
    const line = lines[start];
    if (line === undefined) break;
    const kind = kindOf(lines, start);
    if (kind === 'baris') {
      if (line.teks.trim() !== '') isi.push(toParagraf(line));
      start += 1;
      continue;
    }
    let end = start;
    while (end < lines.length && belongs(lines, start, end, kind)) end += 1;
    const block = lines.slice(start, end);
    const tabel = kind === 'spasi' ? readKolomSpasi(block) : toTabel(block, kind);
    if (tabel !== null) isi.push(tabel);
    else for (const item of block) if (item.teks.trim() !== '') isi.push(toParagraf(item));
    start = end;
  }
  const ocr = looksScanned(lines.map((line) => line.teks));
  return { nama, berkas: 'teks', jenis: hasHtml(teks) ? 'html' : ocr ? 'ocr' : 'teks', isi, catatan: [] };
}

/** Before any pattern looks at a line. @throws ImporError that names the line, or says that there are too many */
export function checkGaris(nama: string, teks: string, anggaran: Anggaran): void {
  let from = 0;
  for (let garis = 1; from <= teks.length; garis += 1) {
    if (garis > MOST_LINES) throw new ImporError(describeBaris(nama));
    const end = /\r\n?|\n/g;
    end.lastIndex = from;
    const match = end.exec(teks);
    checkHuruf(nama, teks.slice(from, match?.index ?? teks.length), { garis }, anggaran);
    from = match === null ? teks.length + 1 : match.index + match[0].length;
  }
}

/** Empty lines between the others count here, though they are no paragraphs. */
const MOST_LINES = 3 * BATAS.alinea;

const describeBaris = (nama: string): string =>
  `${nama}: berkas ini memuat lebih dari ${formatRibuan(MOST_LINES)} baris. Pecah menjadi satu berkas per SOP.`;

type Jenis = 'tab' | 'pipa' | 'spasi';

function splitGaris(teks: string): Garis[] {
  let halaman = 1;
  return teks
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((raw, index) => {
      const parts = raw.split('\f');
      return parts.map((part, order): Garis => {
        if (order > 0) halaman += 1;
        return { teks: part, garis: index + 1, halaman, halamanBaru: order > 0 };
      });
    });
}

const isTab = (teks: string): boolean => teks.includes('\t');
const isPipa = (teks: string): boolean => /^\s*\|.*\|\s*$/.test(teks) || (teks.match(/\|/g)?.length ?? 0) >= 4;
const gaps = (teks: string): number => teks.trim().match(/\S {3,}(?=\S)/g)?.length ?? 0;

function kindOf(lines: readonly Garis[], at: number): Jenis | 'baris' {
  const teks = lines[at]?.teks ?? '';
  if (isTab(teks)) return 'tab';
  if (isPipa(teks) && isPipa(lines[at + 1]?.teks ?? '')) return 'pipa';
  if (gaps(teks) > 0 && lines.slice(at, at + 12).filter((line) => gaps(line.teks) >= 2).length >= 3) return 'spasi';
  return 'baris';
}

/** A block ends at an empty line but for `spasi`, whose rows are held apart by them. */
function belongs(lines: readonly Garis[], start: number, at: number, kind: Jenis): boolean {
  const teks = lines[at]?.teks ?? '';
  if (kind === 'tab') return isTab(teks) || (at > start && teks.trim() !== '' && continuesTab(lines, at));
  if (kind === 'pipa') return isPipa(teks);
  if (at === start) return true;
  if (isTab(teks)) return false;
  if (/^\s{3,}\S/.test(teks)) return true;
  const ahead = lines.slice(at, at + 4);
  return ahead.some((line) => gaps(line.teks) >= 1) && !/^\s*(?:\*\*)?(?:SOP|STANDAR OPERASIONAL)\b/.test(teks);
}

/** A line break inside a cell: rows with tabs before and after it, of which neither is whole. */
function continuesTab(lines: readonly Garis[], at: number): boolean {
  const ahead = lines.slice(at + 1, at + 4).find((line) => isTab(line.teks));
  return ahead !== undefined && !/^\s*\d{0,3}[.)]?\t/.test(ahead.teks);
}

function toParagraf(line: Garis): Paragraf {
  const teks = stripHtml(line.teks);
  return { type: 'paragraf', teks, posisi: { halaman: line.halaman, garis: line.garis } };
}

function toTabel(block: readonly Garis[], kind: Jenis): Tabel {
  const rows = block
    .filter((line) => kind === 'tab' || !/^[\s|:+=-]+$/.test(line.teks))
    .map((line) => ({ line, cells: kind === 'tab' ? line.teks.split('\t') : splitPipa(line.teks) }));
  const joined = kind === 'tab' ? joinBroken(rows) : rows;
  const kolom = maxOf(joined.map((row) => row.cells.length));
  const baris = joined.map(({ line, cells }): Baris => {
    const posisi = { halaman: line.halaman, garis: line.garis };
    const sel = cells.map((teks, index): Sel => ({ teks: stripHtml(teks), kolom: index, lebar: 1, tinggi: 1, posisi }));
    return { sel, posisi, ...(line.halamanBaru && { halamanBaru: true as const }) };
  });
  const first = block[0];
  return {
    type: 'tabel',
    baris,
    kolom,
    gambar: [],
    posisi: first === undefined ? {} : { halaman: first.halaman, garis: first.garis },
  };
}

function splitPipa(teks: string): string[] {
  return teks
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));
}

interface Potongan {
  readonly line: Garis;
  readonly cells: string[];
}

/** Rows whose cells hold line breaks come as several lines; together they have as many cells as their neighbours. */
function joinBroken(rows: readonly Potongan[]): Potongan[] {
  const counts = Map.groupBy(rows, (row) => row.cells.length);
  const usual = [...counts].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
  if (usual < 5) return [...rows];
  const joined: Potongan[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const sum = (before?.cells.length ?? usual) + row.cells.length - 1;
    const starts = /^\s*\d{1,3}[.)]?\s*$/.test(row.cells[0] ?? '') && row.cells.length > 1;
    if (before !== undefined && before.cells.length < usual && sum <= usual && !starts) {
      const last = before.cells.pop() ?? '';
      before.cells.push(`${last}\n${row.cells[0] ?? ''}`, ...row.cells.slice(1));
    } else joined.push({ line: row.line, cells: [...row.cells] });
  }
  return joined;
}

/** Rubble that only a scanner makes: words of punctuation, letters standing alone, digits inside words. */
function looksScanned(lines: readonly string[]): boolean {
  const words = lines.flatMap((line) => line.replace(/<pre>.*<\/pre>|<[^<>]*>/g, ' ').split(/[\s|]+/)).filter(Boolean);
  const rubble = words.filter(
    (word) =>
      /^[@¢©®¥£§«»<>~^{}\\[\]!_°*=+:;]{1,3}$/.test(word) ||
      /^[b-hj-zB-HJ-UW-Z]$/.test(word) ||
      /\p{L}[,:;?!]+\p{L}*[,:;/?!'"]+\p{L}/u.test(word),
  );
  return words.length > 40 && rubble.length >= 4 && rubble.length / words.length > 0.01;
}
