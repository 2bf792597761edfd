/**
 * Cuts the lines of one row back into its cells where the columns are gone. A beam search over the places to cut, line by
 * line; what speaks for a cut: bars and rubble, capitals, how columns wrap, and words that stand together elsewhere.
 */
import type { Baris, Kata } from './kata.ts';

export const KOLOM = ['kegiatan', 'kelengkapan', 'output', 'keterangan'] as const;
export type Kolom = (typeof KOLOM)[number];

/** The document's own habits; gathered from all rows, sharpened with each pass. */
export interface Kebiasaan {
  /** How often two words stand side by side inside a cell. */
  readonly pasangan: (kiri: string, kanan: string) => number;
  /** How often a whole cell occurs, in lower case. */
  readonly sel: (teks: string) => number;
  /** Letters that fit on a line of a column; absent before the first pass. */
  readonly lebar: Readonly<Partial<Record<Kolom, number>>>;
  readonly adaKeterangan: boolean;
}

export interface Uraian {
  /** Per column, the pieces of its lines. */
  readonly bagian: Readonly<Record<Kolom, readonly (readonly string[])[]>>;
  readonly nilai: number;
  /** How much better than the next different reading; small is doubtful. */
  readonly selisih: number;
}

/** What the neighbours say: an output is often the next row's kelengkapan. */
export interface Tetangga {
  /** Output of the row before. */
  readonly sebelum: string | null;
  /** Kelengkapan of the row after, as the last pass read it. */
  readonly sesudah: string | null;
}

const BEAM = 240;
const GANTUNG =
  /^(?:dan|dari|untuk|yang|kepada|ke|di|dengan|serta|atau|oleh|pada|tentang|dalam|antara|masing-masing|sesuai|terhadap|melalui|bagi|para|agar|guna|hasil|per)$/i;

/** Words that begin a clause: nothing may hang before them. */
const SAMBUNG =
  /^(?:kemudian|lalu|selanjutnya|serta|dan|untuk|agar|jika|apabila|bila|setelah|sesudah|sebelum|guna|yang)$/i;

interface Keadaan {
  readonly garis: readonly (readonly [number, number, number])[];
  readonly nilai: number;
  readonly akhir: readonly (string | null)[];
  readonly awal: readonly (string | null)[];
  readonly kosong: readonly boolean[];
  readonly panjang: readonly number[];
}

export function uraikan(lines: readonly Baris[], kebiasaan: Kebiasaan, tetangga: Tetangga): Uraian | null {
  let beam: Keadaan[] = [
    {
      garis: [],
      nilai: 0,
      akhir: [null, null, null, null],
      awal: [null, null, null, null],
      kosong: [false, false, false, false],
      panjang: [0, 0, 0, 0],
    },
  ];
  for (const [index, line] of lines.entries()) {
    const next = beam.flatMap((state) =>
      cutsOf(line, kebiasaan).map((cut) => extend(state, line, cut, index, kebiasaan)),
    );
    beam = next.sort((a, b) => b.nilai - a.nilai).slice(0, BEAM);
  }
  const finished = beam
    .map((state) => ({ state, nilai: state.nilai + finish(state, lines, kebiasaan, tetangga) }))
    .sort((a, b) => b.nilai - a.nilai);
  const [best, second] = finished;
  if (best === undefined) return null;
  return { bagian: toBagian(best.state, lines), nilai: best.nilai, selisih: best.nilai - (second?.nilai ?? -Infinity) };
}

/** All ways to cut a line into four pieces in column order, that its waktu and its rubble allow. */
function cutsOf(line: Baris, kebiasaan: Kebiasaan): [number, number, number][] {
  const length = line.kata.length;
  const cuts: [number, number, number][] = [];
  const anchor = line.waktu?.sebelum ?? null;
  const rubble = line.kata.findIndex((kata) => kata.batas === 'sisa');
  const at = places(line);
  for (const a of at) {
    if (anchor !== null && a > anchor) break;
    for (const b of anchor === null ? at : [anchor]) {
      if (b < a) continue;
      if (rubble > 0 && !(a <= rubble && (anchor === null || rubble <= anchor))) continue;
      for (const c of at) {
        if (c < b || (!kebiasaan.adaKeterangan && c !== length)) continue;
        cuts.push([a, b, c]);
      }
    }
  }
  return cuts;
}

const MOST_PLACES = 20;

/** Where a line may be cut: between any two words, on a very long line only before capitals and after bars. */
function places(line: Baris): number[] {
  const length = line.kata.length;
  const all = Array.from({ length: length + 1 }, (_, index) => index);
  if (length < MOST_PLACES) return all;
  const likely = all.filter((index) => {
    const word = line.kata[index];
    return index === 0 || word === undefined || word.batas !== 'spasi' || /^\p{Lu}/u.test(word.teks);
  });
  const step = Math.ceil(likely.length / MOST_PLACES);
  return likely.filter((index, order) => index === 0 || index === length || order % step === 0);
}

const slices = ([a, b, c]: readonly [number, number, number], length: number): [number, number][] => [
  [0, a],
  [a, b],
  [b, c],
  [c, length],
];

function extend(
  state: Keadaan,
  line: Baris,
  cut: [number, number, number],
  index: number,
  kebiasaan: Kebiasaan,
): Keadaan {
  let nilai = state.nilai;
  const akhir = [...state.akhir];
  const awal = [...state.awal];
  const kosong = [...state.kosong];
  const panjang = [...state.panjang];
  for (const [kolom, [from, to]] of slices(cut, line.kata.length).entries()) {
    const words = line.kata.slice(from, to);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) {
      if (awal[kolom] !== null) kosong[kolom] = true;
      continue;
    }
    nilai += insideScore(words, kebiasaan);
    if (from > 0) nilai += boundaryScore(line.kata[from - 1], first, kebiasaan);
    const before = akhir[kolom];
    if (before === null || before === undefined) {
      nilai += startScore(first.teks, KOLOM[kolom] ?? 'kegiatan', index);
      awal[kolom] = first.teks;
    } else {
      if (kosong[kolom]) nilai -= 5;
      nilai += joinScore(
        before,
        first.teks,
        panjang[kolom] ?? 0,
        kebiasaan.lebar[KOLOM[kolom] ?? 'kegiatan'],
        kebiasaan,
      );
    }
    const width = words.reduce((sum, word) => sum + word.teks.length + 1, -1);
    const limit = kebiasaan.lebar[KOLOM[kolom] ?? 'kegiatan'];
    if (limit !== undefined && width > limit * 1.12) nilai -= Math.min(6, (width - limit * 1.12) / 2);
    akhir[kolom] = last.teks;
    panjang[kolom] = width;
  }
  return { garis: [...state.garis, cut], nilai, akhir, awal, kosong, panjang };
}

/** A bar or a wide gap inside a cell speaks against it. */
function insideScore(words: readonly Kata[], kebiasaan: Kebiasaan): number {
  let nilai = 0;
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    if (word.batas !== 'spasi') nilai -= word.batas === 'sisa' ? 4 : 6;
    const before = words[index - 1]?.teks ?? '';
    nilai += 0.5 * Math.min(3, kebiasaan.pasangan(before, word.teks));
    if (before.toLowerCase() === word.teks.toLowerCase()) nilai -= 3;
    if (/^\p{Lu}\p{Ll}/u.test(word.teks) && /^\p{Ll}/u.test(before) && !GANTUNG.test(before)) nilai -= 0.5;
  }
  return nilai;
}

/** Cutting between two words that belong together costs. */
function boundaryScore(before: Kata | undefined, first: Kata, kebiasaan: Kebiasaan): number {
  if (first.batas !== 'spasi') return 3;
  if (before === undefined) return 0;
  const bound = Math.min(3, kebiasaan.pasangan(before.teks, first.teks));
  const capital = /^\p{Lu}/u.test(first.teks) && /^\p{Ll}/u.test(before.teks) ? 0.7 : 0;
  return -0.4 * bound + capital;
}

function startScore(word: string, kolom: Kolom, index: number): number {
  const capital = /^["“'(]?[\p{Lu}\d]/u.test(word) ? 1.2 : -1.8;
  const late = index === 0 ? 0 : -3;
  if (kolom !== 'keterangan') return capital + late;
  return (
    1.5 * capital +
    late +
    (/^(?:SOP|POS|Lihat|Terkait|Sesuai|Apabila|Jika|Formulir|Dilakukan|Maks)/i.test(word) ? 1.5 : -2.5)
  );
}

/** The next line of a cell: its first word had no room on the line before, and the two often stand together. */
function joinScore(
  before: string,
  word: string,
  used: number,
  limit: number | undefined,
  kebiasaan: Kebiasaan,
): number {
  let nilai = 0.8 * Math.min(3, kebiasaan.pasangan(before, word));
  if (before.toLowerCase() === word.toLowerCase()) nilai -= 3;
  if (/^(?:SOP|POS)$/.test(before) && /^\p{Lu}/u.test(word)) nilai += 1.5;
  else if (/^\p{Lu}\p{Ll}/u.test(word) && /^\p{Ll}/u.test(before) && !GANTUNG.test(before)) nilai -= 0.6;
  if (GANTUNG.test(before)) nilai += SAMBUNG.test(word) ? -3 : 1.5;
  if (/[.;]$/.test(before)) nilai -= 0.5;
  if (/^\p{Ll}/u.test(word)) nilai += 0.4;
  if (limit !== undefined) {
    const free = limit - used - 1 - word.length;
    if (free > 0) nilai -= Math.min(7, (free / limit) * 14);
    else nilai += 0.8;
  }
  return nilai;
}

function finish(state: Keadaan, lines: readonly Baris[], kebiasaan: Kebiasaan, tetangga: Tetangga): number {
  let nilai = 0;
  const bagian = toBagian(state, lines);
  for (const kolom of KOLOM) {
    const words = bagian[kolom].flat();
    const last = words.at(-1);
    if (last === undefined) {
      if (kolom === 'kegiatan') nilai -= 20;
      if (kolom === 'kelengkapan' || kolom === 'output') nilai -= 2.5;
      continue;
    }
    if (GANTUNG.test(last) || /[,(/]$/.test(last) || /^(?:SOP|POS)$/.test(last)) nilai -= 4;
    const text = words.join(' ').toLowerCase();
    if (kolom === 'kelengkapan' || kolom === 'output') {
      nilai += Math.min(2.4, 1.4 * Math.log2(1 + kebiasaan.sel(text)));
      if (kolom === 'kelengkapan' && text === tetangga.sebelum?.toLowerCase()) nilai += 1.6;
      if (kolom === 'output' && text === tetangga.sesudah?.toLowerCase()) nilai += 1.6;
    }
  }
  return nilai;
}

function toBagian(state: Keadaan, lines: readonly Baris[]): Record<Kolom, string[][]> {
  const result: Record<Kolom, string[][]> = { kegiatan: [], kelengkapan: [], output: [], keterangan: [] };
  for (const [index, cut] of state.garis.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    for (const [kolom, [from, to]] of slices([...cut], line.kata.length).entries()) {
      const name = KOLOM[kolom];
      if (name !== undefined && to > from) result[name].push(line.kata.slice(from, to).map((kata) => kata.teks));
    }
  }
  return result;
}
