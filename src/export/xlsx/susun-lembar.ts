/** Which tables stand on which sheet, and the cells of a sheet. */
import type { Cell, Sheet } from 'write-excel-file/universal';
import type { KolomTabel, NilaiSel, Tabel } from '../../compare/tabel/sel.ts';
import { teksSel } from './teks.ts';

export interface BagianLembar {
  readonly tabel: Tabel;
  /** Row of its head, from 0. */
  readonly kepala: number;
}

/** The first table begins in the first row; every other stands below it, under its title. */
export interface LembarTabel {
  readonly judul: string;
  readonly bagian: readonly BagianLembar[];
}

/** Small tables that are read together share a sheet, and so a page. */
const BERSAMA: readonly { readonly judul: string; readonly tabel: readonly string[] }[] = [
  { judul: 'Waktu (menit)', tabel: ['waktu-tahap', 'waktu-peran', 'pengembalian'] },
  { judul: 'Perbedaan dan asumsi', tabel: ['perbedaan', 'asumsi'] },
];
/** Columns that stay in sight besides the first. */
const KOLOM_BEKU: Readonly<Record<string, number>> = { padanan: 3, langkah: 4 };
/** In characters; a head may take so many lines. Few columns may be wide, many share the paper. */
const LEBAR = { paling: 34, terlebar: 100, sempit: 14, sedikit: 7, barisKepala: 3, sedikitKolom: 4 } as const;
/** Points: a line, and the highest row that Excel takes. */
const TINGGI = { baris: 15, paling: 405 } as const;

/** In the order of the first table of each. */
export function listLembar(daftar: readonly Tabel[]): readonly LembarTabel[] {
  return daftar.flatMap((tabel): LembarTabel[] => {
    const bersama = BERSAMA.find((item) => item.tabel.includes(tabel.id));
    const own = bersama === undefined ? [tabel] : daftar.filter((item) => bersama.tabel.includes(item.id));
    if (own[0] !== tabel) return [];
    let kepala = 0;
    const bagian = own.map((item, at) => {
      if (at > 0) kepala += 2;
      const here = { tabel: item, kepala };
      kepala += item.baris.length + 1;
      return here;
    });
    return [{ judul: own.length > 1 && bersama ? bersama.judul : tabel.judul, bagian }];
  });
}

export function createSheet({ bagian, judul }: LembarTabel): Sheet<Blob> {
  const widths = measureColumns(bagian);
  // A program that opens the file to print it does not always measure the rows anew.
  const setHeight = (cells: Cell[], row: readonly NilaiSel[]): Cell[] => {
    const height = Math.min(TINGGI.paling, TINGGI.baris * countBaris(row, widths));
    const first = cells.findIndex((cell) => cell !== null);
    return cells.map((cell, at) => (at === first && typeof cell === 'object' ? { ...cell, height } : cell));
  };
  const data = bagian.flatMap(({ tabel }, at) => [
    ...(at === 0 ? [] : [[], [createJudul(tabel)]]),
    setHeight(tabel.kolom.map(createHead), listJudul(tabel)),
    ...tabel.baris.map((row) =>
      setHeight(
        tabel.kolom.map((kolom, place) => createCell(row, place, kolom, tabel.kolom)),
        row.slice(0, countCetak(tabel)),
      ),
    ),
  ]);
  return {
    sheet: judul,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: KOLOM_BEKU[bagian[0]?.tabel.id ?? ''] ?? 1,
    orientation: 'landscape',
  };
}

/** How many columns go on paper: those for looking up stand behind them. */
export function countCetak({ kolom }: Tabel): number {
  const first = kolom.findIndex((item) => item.lampiran === true);
  return first === -1 ? kolom.length : first;
}

/** Lines of a sheet that go on paper, by the width of its columns. */
export function countBarisLembar(bagian: readonly BagianLembar[]): number {
  const widths = measureColumns(bagian);
  return bagian
    .flatMap(({ tabel }) => [listJudul(tabel), ...tabel.baris.map((row) => row.slice(0, countCetak(tabel)))])
    .reduce((sum, row) => sum + countBaris(row, widths), 3 * (bagian.length - 1));
}

/** Bold, so a line holds fewer letters of it. */
const listJudul = ({ kolom }: Tabel): readonly string[] => kolom.map(({ judul }) => judul.padEnd(judul.length * 1.2));

/** A word that does not fit begins a new line, so a line is never quite full. */
function countBaris(row: readonly NilaiSel[], widths: readonly number[]): number {
  const lines = row.map((cell, at) =>
    String(cell ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / (widths[at] ?? 1))), 0),
  );
  return Math.max(1, ...lines);
}

/** The first table decides; what stands below it wraps. */
export function measureColumns(bagian: readonly BagianLembar[]): readonly number[] {
  const [first, ...rest] = bagian.map(({ tabel }) => tabel);
  const few = bagian.every(({ tabel }) => countCetak(tabel) <= LEBAR.sedikitKolom);
  const paling = few ? LEBAR.terlebar : LEBAR.paling;
  const sempit = few ? LEBAR.terlebar : LEBAR.sempit;
  const most = Math.max(0, ...bagian.map(({ tabel }) => tabel.kolom.length));
  return Array.from({ length: most }, (_, at) => {
    const own = first && at < first.kolom.length ? measureWidth(first, at, paling) : 0;
    const others = rest.filter(({ kolom }) => at < kolom.length).map((tabel) => measureWidth(tabel, at, sempit));
    return Math.max(own, ...others);
  });
}

const createJudul = ({ judul }: Tabel): Cell => ({ value: teksSel(judul), type: String, fontWeight: 'bold' });

function createHead(kolom: KolomTabel): Cell {
  return {
    value: teksSel(kolom.judul),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    align: kolom.jenis === 'angka' ? 'right' : 'left',
    backgroundColor: '#EDEBE4',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#85898E',
  };
}

function createCell(row: readonly NilaiSel[], at: number, kolom: KolomTabel, semua: readonly KolomTabel[]): Cell {
  const nilai = row[at] ?? null;
  if (nilai === null) return null;
  if (typeof nilai === 'number') {
    const batas = kolom.batas === undefined ? -1 : semua.findIndex((item) => item.judul === kolom.batas);
    const format = `${row[batas] === 'ya' ? '"≥ "' : ''}${formatAngka(nilai)}`;
    return { value: nilai, type: Number, format, alignVertical: 'top' };
  }
  const day = kolom.jenis === 'tanggal' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(nilai) : null;
  if (day) {
    const value = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
    return { value, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top', align: 'left' };
  }
  return { value: teksSel(nilai), type: String, wrap: kolom.lampiran !== true, alignVertical: 'top' };
}

/** Shares keep their decimals, minutes show one. */
function formatAngka(nilai: number): string {
  if (Number.isInteger(nilai)) return '#,##0';
  return Math.abs(nilai) < 1 ? '0.00' : '#,##0.0';
}

/** @param most beyond it texts wrap */
function measureWidth({ baris, kolom }: Tabel, at: number, most: number): number {
  const judul = kolom[at]?.judul ?? '';
  const words = judul.split(' ').map((word) => word.length);
  const head = Math.max(...words, Math.ceil(judul.length / LEBAR.barisKepala)) + 2;
  const longest = Math.max(0, ...baris.map((row) => String(row[at] ?? '').length)) + 2;
  return Math.max(LEBAR.sedikit, kolom[at]?.lebar ?? 0, Math.min(most, Math.max(head, longest)));
}
