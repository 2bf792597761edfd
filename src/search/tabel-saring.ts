/** Which facet values every SOP page has, for counting and narrowing without asking Pagefind: a search gives ids, the rest is looked up here. */
import { groupBy } from '../domain/group-by.ts';
import type { NilaiSaring, Pilihan } from './saring.ts';
import type { NamaSaring } from './saring-situs.ts';

/** `/pagefind/saring.json`, one for each part of the index; written by `integrations/tabel-saring.ts`. */
export interface IsiTabel {
  /** Pages of this part, the id of the first one, and the checksum of all ids in Pagefind's order. */
  readonly halaman: number;
  readonly pertama: string;
  readonly sidik: string;
  /** Checksum of `/data/saring.json`, whose values the numbers below count, each facet from 0. */
  readonly nama: string;
  /** By facet: numbers of the values of every page (`3,7`), pages set apart by spaces. */
  readonly kolom: Readonly<Record<string, string>>;
}

export interface TabelSaring {
  /** Every value of every facet, in the order in which readers see them. */
  readonly nilai: readonly NilaiSaring[];
  /** Ids of the pages that have any value: the SOPs. */
  sop(): Iterable<string>;
  readonly jumlahSop: number;
  /** Tells of a page whether it is an SOP with one of the chosen values of every facet. Steps are not told apart. */
  penyaring(pilihan: Pilihan): (id: string) => boolean;
  /** In how many of these pages every value stands, in the order of `nilai`; only pages that pass `pilihan` are counted. */
  hitung(ids: Iterable<string>, pilihan: Pilihan): readonly number[];
}

export interface TabelTerbuka extends TabelSaring {
  /**
   * @param nama `/data/saring.json` as it came
   * @param ids of all pages of the engine, in its order; other parts may stand before and behind
   * @returns false when the table belongs to another index or other names, and then nothing is added
   */
  tambah(nama: string, isi: IsiTabel, ids: readonly string[]): boolean;
}

/** Grows with every part; values of the same facet and name are one value, whichever site they are from. */
export function createTabelSaring(): TabelTerbuka {
  const nilai: NilaiSaring[] = [];
  const nomor = new Map<string, number>();
  const baris = new Map<string, readonly number[]>();
  const numberOf = ([saring, id, label]: NamaSaring): number => {
    const key = `${saring}:${id}`;
    const at = nomor.get(key) ?? nilai.length;
    if (at === nilai.length) nilai.push({ saring, nilai: id, label });
    nomor.set(key, at);
    return at;
  };
  // The numbers a choice names, facet by facet; one that no page has leaves an empty list, which nothing passes.
  const resolve = (pilihan: Pilihan): number[][] =>
    Object.entries(pilihan)
      .filter(([, values]) => values.length > 0)
      .map(([saring, values]) => values.flatMap((id) => nomor.get(`${saring}:${id}`) ?? []));
  const passes = (row: readonly number[], wanted: readonly (readonly number[])[]): boolean =>
    wanted.every((numbers) => numbers.some((number) => row.includes(number)));
  return {
    nilai,
    get jumlahSop() {
      return baris.size;
    },
    sop: () => baris.keys(),
    penyaring: (pilihan) => {
      const wanted = resolve(pilihan);
      return (id) => {
        const row = baris.get(id);
        return row !== undefined && passes(row, wanted);
      };
    },
    hitung: (ids, pilihan) => {
      const jumlah = new Array<number>(nilai.length).fill(0);
      const wanted = resolve(pilihan);
      for (const id of ids) {
        const row = baris.get(id);
        if (row === undefined || !passes(row, wanted)) continue;
        for (const number of row) jumlah[number] = (jumlah[number] ?? 0) + 1;
      }
      return jumlah;
    },
    tambah: (nama, { halaman, pertama, sidik, nama: sidikNama, kolom }, ids) => {
      const from = ids.indexOf(pertama);
      const own = from === -1 ? [] : ids.slice(from, from + halaman);
      if (own.length !== halaman || sidikOf(own.join(' ')) !== sidik || sidikOf(nama) !== sidikNama) return false;
      const names = groupBy(JSON.parse(nama) as readonly NamaSaring[], ([saring]) => saring);
      const rows = own.map((): number[] => []);
      for (const [saring, column] of Object.entries(kolom)) {
        readKolom(column, (names.get(saring) ?? []).map(numberOf), rows);
      }
      for (const [at, id] of own.entries()) {
        const row = rows[at] ?? [];
        if (row.length > 0) baris.set(id, row);
      }
      return true;
    },
  };
}

const SPASI = 32;
const KOMA = 44;
const NOL = 48;

/** Letter by letter: a column may have a hundred thousand numbers. */
function readKolom(column: string, numbers: readonly number[], rows: readonly number[][]): void {
  let row = 0;
  let local = -1;
  for (let at = 0; at <= column.length; at++) {
    const code = at < column.length ? column.charCodeAt(at) : SPASI;
    if (code !== SPASI && code !== KOMA) {
      local = Math.max(0, local) * 10 + code - NOL;
      continue;
    }
    const number = numbers[local];
    if (number !== undefined) rows[row]?.push(number);
    local = -1;
    if (code === SPASI) row++;
  }
}

/** FNV-1a, 32 bits. */
export function sidikOf(teks: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < teks.length; at++) hash = Math.imul(hash ^ teks.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
