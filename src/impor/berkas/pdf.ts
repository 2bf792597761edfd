/** PDF with a text layer: cells from the ruled lines where there are any, else columns from where the words stand. */
import { getDocumentProxy } from 'unpdf';
import type { Dokumen, Paragraf, Potong } from '../model.ts';
import { bacaGarisPdf, type GambarPdf } from './pdf-garis.ts';
import { susunKisiPdf } from './pdf-kisi.ts';
import { readTeks } from './teks.ts';
import { ImporError } from './zip.ts';

const MOST_PAGES = 400;
const FEWEST_LETTERS = 30;

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

export async function readPdf(berkas: string, bytes: Uint8Array): Promise<Dokumen> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`);
    throw new ImporError(
      locked
        ? `${berkas}: PDF ini terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi.`
        : `${berkas}: PDF ini rusak, tidak dapat dibuka. Unduh atau simpan ulang berkasnya, lalu coba lagi.`,
    );
  }
  if (pdf.numPages > MOST_PAGES)
    throw new ImporError(
      `${berkas}: PDF ini ${pdf.numPages} halaman, paling banyak ${MOST_PAGES}. Pecah menjadi satu berkas per SOP.`,
    );
  const pages: Halaman[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const toPage = (x: number, y: number): [number, number] => {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as number[];
      return [a * x + c * y + e, b * x + d * y + f];
    };
    const content = await page.getTextContent();
    const words = content.items.flatMap((item): KataPdf[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[];
      const [x, y] = toPage(e, f);
      const size = Math.hypot(a, b) || item.height || 8;
      const [dx, dy] = [toPage(e + a, f + b)[0] - x, toPage(e + a, f + b)[1] - y];
      if (Math.abs(dy) > Math.abs(dx)) {
        const up = dy < 0;
        return [
          {
            teks: item.str,
            x: up ? x - size : x,
            y: up ? y - item.width : y,
            lebar: size,
            tinggi: item.width,
            tegak: true,
          },
        ];
      }
      return [{ teks: item.str, x, y: y - size, lebar: item.width, tinggi: size, tegak: false }];
    });
    letters += words.reduce((sum, word) => sum + word.teks.length, 0);
    const gambar = bacaGarisPdf(await page.getOperatorList(), toPage);
    pages.push({ words, gambar, tinggi: viewport.height });
    page.cleanup();
  }
  const isi: Potong[] = [];
  let unruled = '';
  const repeated = findRepeated(pages);
  for (const [index, { words: all, gambar, tinggi }] of pages.entries()) {
    const isRepeated = (word: KataPdf): boolean => isEdge(word, tinggi) && repeated.has(keyOf(word));
    const ruled = susunKisiPdf(all, gambar, index + 1, isRepeated);
    if (ruled.some((potong) => potong.type === 'tabel')) {
      isi.push(...flushText(berkas, unruled), ...ruled);
      unruled = '';
    } else unruled += `${toLayout(all.filter((word) => !isRepeated(word)))}\n\f`;
  }
  await pdf.cleanup();
  isi.push(...flushText(berkas, unruled));
  if (letters < FEWEST_LETTERS) {
    throw new ImporError(
      `${berkas}: PDF ini hasil pindai tanpa lapisan teks. Jalankan pengenalan huruf (OCR) lebih dahulu, atau minta berkas aslinya (Word atau Excel).`,
    );
  }
  return { nama: berkas, berkas: 'pdf', jenis: 'teks', isi, catatan: [] };
}

interface Halaman {
  readonly words: readonly KataPdf[];
  readonly gambar: GambarPdf;
  readonly tinggi: number;
}

/** Headers and footers: the same words at the same edge of several pages, numbers aside. */
function findRepeated(pages: readonly Halaman[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.words.filter((word) => isEdge(word, page.tinggi)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.6));
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key));
}

const isEdge = (word: KataPdf, tinggi: number): boolean => word.y < tinggi * 0.07 || word.y > tinggi * 0.91;
const keyOf = (word: KataPdf): string => `${Math.round(word.y / 4)}:${word.teks.replace(/\d+/g, '#').trim()}`;

const flushText = (berkas: string, teks: string): Potong[] =>
  teks.trim() === ''
    ? []
    : readTeks(berkas, teks).isi.map((potong) => (potong.type === 'paragraf' ? withoutLine(potong) : potong));

const withoutLine = (paragraf: Paragraf): Paragraf => ({
  ...paragraf,
  posisi: paragraf.posisi.halaman === undefined ? {} : { halaman: paragraf.posisi.halaman },
});

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
  const right = Math.max(0, ...lines.map((line) => endOfLine(line)));
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

const endOfLine = (line: readonly KataPdf[]): number => Math.max(0, ...line.map((word) => word.x + word.lebar));

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
