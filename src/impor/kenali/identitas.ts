/** The identity block, wherever its labels stand: in one cell with the value, beside it, above it, or in running lines. */
import type { Paragraf, Potong, Tabel } from '../model.ts';
import { splitKelompok } from './kelompok-label.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { toIsiBaris, toKisi, type Kisi } from './kisi.ts';
import { BIDANG_DAFTAR, cutLabel, readLabel, type BidangTeks } from './label.ts';

export interface IsiBidang {
  readonly bidang: BidangTeks;
  /** Lines as printed, without the label. */
  readonly baris: readonly string[];
  /** Why it is doubtful, as an Indonesian sentence. */
  readonly ragu?: string;
}

export interface IdentitasMentah {
  /** In the order found; a field may come twice. */
  readonly bidang: readonly IsiBidang[];
  /** Lines that no label claims: agency, titles, signatures. */
  readonly lepas: readonly string[];
}

export function readIdentitas(region: readonly Potong[]): IdentitasMentah {
  const bidang: IsiBidang[] = [];
  const lepas: string[] = [];
  let running: Paragraf[] = [];
  const flush = (): void => {
    const read = readBerjalan(running.map((item) => item.teks));
    bidang.push(...read.bidang);
    lepas.push(...read.lepas);
    running = [];
  };
  for (const potong of region) {
    if (potong.type === 'paragraf') {
      running.push(potong);
      continue;
    }
    flush();
    const read = readTabelIdentitas(potong);
    lepas.push(...read.lepas);
    bidang.push(...read.bidang);
  }
  flush();
  return { bidang, lepas };
}

interface Terbaca {
  readonly bidang: IsiBidang[];
  readonly lepas: string[];
}

/** Running lines: each label takes what follows it; labels in a row share what follows them all. */
export function readBerjalan(lines: readonly string[]): Terbaca {
  const bidang: IsiBidang[] = [];
  const lepas: string[] = [];
  let labels: BidangTeks[] = [];
  let content: string[] = [];
  const close = (): void => {
    if (labels.length > 0) bidang.push(...splitKelompok(labels, content));
    labels = [];
    content = [];
  };
  for (const line of lines.flatMap((item) => item.split('\n')).flatMap(cutLabel)) {
    const label = readLabel(line);
    if (label === null && isJudul(line, labels)) {
      close();
      lepas.push(line.trim());
      continue;
    }
    if (label === null) {
      const only = labels.length === 1 && labels[0] !== undefined && !BIDANG_DAFTAR.has(labels[0]) ? labels[0] : null;
      const filled = content.length > 0 && only !== null && only !== 'pengesahan' && only !== 'nama';
      if (labels.length === 0 || filled) {
        close();
        lepas.push(line.trim());
      } else content.push(line.replace(/^\s*[:：]\s*/, '').trim());
      continue;
    }
    if (content.length > 0 || label.sisa !== '') close();
    labels.push(label.bidang);
    if (label.sisa !== '') content.push(label.sisa);
  }
  close();
  return { bidang, lepas: lepas.filter(Boolean) };
}

/** A title ends a box; in Keterkaitan a line that begins with SOP is an item, unless it is written like a title. */
function isJudul(line: string, labels: readonly BidangTeks[]): boolean {
  if (readJudul(line) === null) return false;
  if (labels.length === 0) return true;
  const loud = line === line.toUpperCase() || /^\W*(?:SOP|PROSEDUR)\s*:/i.test(line);
  return loud || !labels.some((label) => BIDANG_DAFTAR.has(label));
}

function readTabelIdentitas(tabel: Tabel): Terbaca {
  const kisi = toKisi(tabel);
  const bidang: IsiBidang[] = [];
  const lepas: string[] = [];
  const used = new Set<string>();
  const key = (baris: number, kolom: number): string => `${baris}:${kolom}`;
  const isFree = (baris: number, kolom: number): boolean => {
    const teks = kisi.teks(baris, kolom).trim();
    return !used.has(key(baris, kolom)) && !startsWithLabel(teks);
  };
  for (let baris = 0; baris < kisi.baris; baris += 1) {
    for (const item of toIsiBaris(kisi, baris)) {
      if (used.has(key(baris, item.kolom)) || isOnlyColon(item.teks)) continue;
      const inner = readBerjalan(item.teks.split('\n'));
      const lines = item.teks.split('\n').flatMap(cutLabel);
      const last = readLabel(lines.at(-1) ?? '');
      const open = last?.sisa === '' ? inner.bidang.at(-1) : undefined;
      if (inner.bidang.length === 0) {
        lepas.push(...lines);
        continue;
      }
      lepas.push(...inner.lepas);
      bidang.push(...(open === undefined ? inner.bidang : inner.bidang.slice(0, -1)));
      if (open === undefined) continue;
      const place = findNilai(kisi, baris, item.kolom, item.sel.lebar, isFree);
      for (const [row, column] of place) used.add(key(row, column));
      bidang.push({ bidang: open.bidang, baris: toBaris(kisi, place) });
    }
  }
  return { bidang, lepas: lepas.map((teks) => teks.trim()).filter(Boolean) };
}

/** Lines of the cells in order; a cell with nothing but a number goes before the text beside it. */
function toBaris(kisi: Kisi, place: readonly (readonly [number, number])[]): string[] {
  const lines: string[] = [];
  let mark: { baris: number; teks: string } | null = null;
  for (const [row, column] of place) {
    const teks = kisi.teks(row, column).trim();
    if (/^(?:\d{1,2}\s*[.)]?|[-•])$/.test(teks)) {
      if (mark !== null) lines.push(mark.teks);
      mark = { baris: row, teks };
      continue;
    }
    const prefix: string = mark?.baris === row ? `${mark.teks.replace(/\d$/, '$&.')} ` : '';
    mark = null;
    lines.push(...`${prefix}${teks}`.split('\n'));
  }
  if (mark !== null) lines.push(mark.teks);
  return lines.map((line) => line.replace(/^\s*[:：]\s*/, '').trim()).filter(Boolean);
}

const isOnlyColon = (teks: string): boolean => /^[:：\s]*$/.test(teks);
const startsWithLabel = (teks: string): boolean => readLabel(teks.split('\n')[0] ?? '') !== null;

type Bebas = (baris: number, kolom: number) => boolean;

/** The cells a lone label speaks of: those to its right, else those below it as far as its box reaches. */
function findNilai(kisi: Kisi, baris: number, kolom: number, lebar: number, isFree: Bebas): [number, number][] {
  const label = kisi.at(baris, kolom);
  const end = nextFilled(kisi, baris, kolom + lebar);
  const rightFree = end < kisi.kolom && isFree(baris, end);
  if (rightFree) return besides(kisi, baris, end, kolom, isFree);
  // A tall label beside empty cells: its value may begin lower.
  if ((label?.tinggi ?? 1) > 1 && end >= kisi.kolom && kolom + lebar < kisi.kolom)
    return besides(kisi, baris, kolom + lebar, kolom, isFree);
  return belows(kisi, baris, kolom, Math.max(end, kolom + lebar), isFree);
}

function nextFilled(kisi: Kisi, baris: number, from: number): number {
  for (let right = from; right < kisi.kolom; right += 1) {
    if (!isOnlyColon(kisi.teks(baris, right))) return right;
  }
  return kisi.kolom;
}

/** The value beside a label, and what stands under it as long as the label's own column has nothing new. */
function besides(kisi: Kisi, baris: number, kolom: number, labelKolom: number, isFree: Bebas): [number, number][] {
  const label = kisi.at(baris, labelKolom);
  const places: [number, number][] = kisi.teks(baris, kolom).trim() === '' ? [] : [[baris, kolom]];
  for (let down = baris + 1; down < kisi.baris; down += 1) {
    const within = kisi.at(down, labelKolom) === label;
    const teks = kisi.teks(down, kolom).trim();
    if (!within && (kisi.teks(down, labelKolom).trim() !== '' || toIsiBaris(kisi, down).length === 0)) break;
    if (!within && toIsiBaris(kisi, down).some((item) => item.kolom <= kolom && startsWithLabel(item.teks))) break;
    if (teks === '') continue;
    if (!isFree(down, kolom)) break;
    places.push([down, kolom]);
  }
  return places;
}

/** What stands below a label, until the next label in its columns; a number and its text may be two cells. */
function belows(kisi: Kisi, baris: number, kolom: number, end: number, isFree: Bebas): [number, number][] {
  const places: [number, number][] = [];
  for (let down = baris + 1; down < kisi.baris; down += 1) {
    const items = toIsiBaris(kisi, down).filter((item) => item.kolom >= kolom && item.kolom < end);
    if (items.some((item) => startsWithLabel(item.teks) || item.kolom + item.sel.lebar > end)) break;
    if (
      items.length === 0 &&
      toIsiBaris(kisi, down).length === 0 &&
      kisi.tabel.garisCetak !== true &&
      places.length > 0
    )
      break;
    for (const item of items) if (isFree(down, item.kolom)) places.push([down, item.kolom]);
  }
  return places;
}
