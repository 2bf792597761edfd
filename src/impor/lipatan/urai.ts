/**
 * Cuts the lines of one row back into its cells where the columns are gone. A beam search over the places to cut, line by
 * line; what speaks for a cut: bars and rubble, capitals, how columns wrap, and words that stand together elsewhere.
 */
import type { Anggaran } from '../anggaran.ts';
import type { Baris } from './baris-terlipat.ts';
import {
  boundaryScore,
  GANTUNG,
  insideScore,
  joinScore,
  KOLOM,
  startScore,
  type Kebiasaan,
  type Kolom,
} from './nilai.ts';

export interface Uraian {
  /** Per column, the pieces of its lines. */
  readonly bagian: Readonly<Record<Kolom, readonly (readonly string[])[]>>;
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
/** Copying a state costs as much as some words of the line. */
const WORDS_PER_CUT = 10;
const WORK_PER_WORD = 2.5;

interface Keadaan {
  readonly garis: readonly (readonly [number, number, number])[];
  readonly nilai: number;
  readonly akhir: readonly (string | null)[];
  readonly awal: readonly (string | null)[];
  readonly kosong: readonly boolean[];
  readonly panjang: readonly number[];
}

export function splitGaris(
  lines: readonly Baris[],
  kebiasaan: Kebiasaan,
  tetangga: Tetangga,
  anggaran: Anggaran,
): Uraian | null {
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
    const cuts = cutsOf(line, kebiasaan);
    anggaran.spend(cuts.length * beam.length * WORK_PER_WORD * (WORDS_PER_CUT + line.kata.length + index));
    const next = beam.flatMap((state) => cuts.map((cut) => extend(state, line, cut, index, kebiasaan)));
    beam = next.sort((a, b) => b.nilai - a.nilai).slice(0, BEAM);
  }
  const finished = beam
    .map((state) => ({ state, nilai: state.nilai + finish(state, lines, kebiasaan, tetangga) }))
    .sort((a, b) => b.nilai - a.nilai);
  const [best, second] = finished;
  if (best === undefined) return null;
  return { bagian: toBagian(best.state, lines), selisih: best.nilai - (second?.nilai ?? -Infinity) };
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
