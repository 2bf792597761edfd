/** A step table read into steps that still have their printed texts, whatever kind of table it was. */
import type { Satuan } from '../../domain/kosakata.ts';
import type { Posisi, Tabel } from '../model.ts';
import { readBaris, type BarisTerbaca, type Cocok } from './baris-langkah.ts';
import { squash, type JenisKolom } from '../../bahasa/kantor/nama-kolom.ts';
import type { Kepala } from './kepala.ts';
import type { Lajur } from './lajur.ts';
import type { BidangKolom } from './letak-kolom.ts';
import { joinBaris, type Kisi } from './kisi.ts';

export interface LangkahMentah {
  /** Cells as printed; lines of one cell still apart. */
  readonly isi: Readonly<Partial<Record<BidangKolom, string>>>;
  /** Parallel to the lanes; absent where lane cells cannot be told apart. */
  readonly lajur?: readonly string[];
  readonly residu?: string;
  readonly bagian?: string;
  /** Its waktu cell is the merged one of the step so many places before. */
  readonly gabungWaktu?: number;
  readonly tempat?: { readonly tabel: number; readonly awal: number; readonly akhir: number };
  readonly halamanBaru: boolean;
  readonly posisi: Posisi;
  /** Indonesian sentences: why a person must look at this row. */
  readonly ragu: readonly string[];
}

export interface UjungMentah {
  readonly jenis: 'mulai' | 'selesai';
  readonly sebelum: number;
  readonly tempat?: { readonly tabel: number; readonly awal: number; readonly akhir: number };
  readonly lajur?: readonly string[];
}

export interface Blok {
  readonly lajur: readonly Lajur[];
  /** Number of lane cells in the rows. */
  readonly kolomPelaksana: number;
  readonly judul: Readonly<Partial<Record<JenisKolom, string>>>;
  readonly satuanWaktu?: Satuan;
  readonly langkah: readonly LangkahMentah[];
  readonly ujung: readonly UjungMentah[];
  /** Names of phases in order. */
  readonly bagian: readonly string[];
  /** Rows that are no steps, as texts for the report. */
  readonly luar: readonly string[];
  readonly ragu: readonly string[];
  readonly tabel: readonly Tabel[];
}

/** @param tabelKe index of the table among the SOP's tables */
export function toBlok(kisi: Kisi, kepala: Kepala, from: number, tabelKe: number): Blok {
  return { ...gather(kisi, kepala, readBaris(kisi, kepala, from), tabelKe), tabel: [kisi.tabel] };
}

function gather(kisi: Kisi, kepala: Kepala, rows: readonly BarisTerbaca[], tabelKe: number): Omit<Blok, 'tabel'> {
  const langkah: LangkahMentah[] = [];
  const ujung: UjungMentah[] = [];
  const bagian: string[] = [];
  const luar: string[] = [];
  let current: string | undefined;
  const waktu = kepala.kolom.waktu;
  for (const row of rows) {
    if (row.jenis === 'luar') luar.push(row.teks);
    else if (row.jenis === 'bagian') {
      current = row.nama;
      if (!bagian.includes(row.nama)) bagian.push(row.nama);
    } else if (row.jenis === 'ujung') {
      const lajur = laneTexts(kepala, row.cocok);
      ujung.push({
        jenis: row.ujung,
        sebelum: langkah.length,
        tempat: { tabel: tabelKe, awal: row.baris, akhir: row.baris },
        ...(lajur && { lajur }),
      });
    } else if (row.jenis === 'sambungan') {
      const before = langkah.pop();
      if (before !== undefined) langkah.push(extend(before, row.cocok, kepala, row.baris, kisi));
    } else {
      const lajur = laneTexts(kepala, row.cocok);
      const stray = lajur === undefined ? row.cocok.lajur.filter(Boolean).join(' ') : '';
      const merged = mergedFrom(kisi, waktu, row.baris, rows);
      langkah.push({
        isi: row.cocok.isi,
        ...(lajur && { lajur }),
        ...(stray !== '' && { residu: stray }),
        ...(current !== undefined && { bagian: current }),
        ...(merged > 0 && { gabungWaktu: merged }),
        tempat: { tabel: tabelKe, awal: row.baris, akhir: row.baris },
        halamanBaru: row.halamanBaru,
        posisi: row.posisi,
        ragu: [...row.cocok.ragu, ...mergedDoubts(kisi, kepala, row.baris)],
      });
    }
  }
  return {
    lajur: kepala.lajur,
    // A lane may cover several columns of the grid; only where names and cells do not match is the number of cells told.
    kolomPelaksana:
      kepala.lajur.every((lajur) => lajur.kolom !== undefined) && kepala.lajur.length > 0
        ? kepala.lajur.length
        : kepala.kolomLajur.length,
    judul: kepala.judul,
    ...(kepala.satuanWaktu && { satuanWaktu: kepala.satuanWaktu }),
    langkah,
    ujung,
    bagian,
    luar,
    ragu: kepala.ragu,
  };
}

/** Lane cells by lane; undefined where lanes and cells do not match in number. */
function laneTexts(kepala: Kepala, cocok: Cocok): string[] | undefined {
  if (!cocok.sejajar || kepala.lajur.some((lajur) => lajur.kolom === undefined) || kepala.lajur.length === 0)
    return undefined;
  return kepala.lajur.map(({ kolom }) => {
    const from = kolom?.awal ?? 0;
    const to = from + (kolom?.lebar ?? 1);
    return cocok.lajur
      .filter((_, index) => {
        const at = kepala.kolomLajur[index] ?? -1;
        return at >= from && at < to;
      })
      .filter(Boolean)
      .join(' ');
  });
}

/** How many steps back the step is whose merged waktu cell reaches down to this row; 0 when none does. */
function mergedFrom(kisi: Kisi, waktu: number | undefined, baris: number, rows: readonly BarisTerbaca[]): number {
  if (waktu === undefined || !kisi.menyambung(baris, waktu) || kisi.at(baris, waktu)?.teks === '') return 0;
  const sel = kisi.at(baris, waktu);
  const steps = rows.filter((row) => row.jenis === 'langkah' && row.baris <= baris);
  const first = steps.findIndex((row) => kisi.at(row.baris, waktu) === sel);
  return first === -1 ? 0 : steps.length - 1 - first;
}

function mergedDoubts(kisi: Kisi, kepala: Kepala, baris: number): string[] {
  return (['kelengkapan', 'output', 'keterangan'] as const).flatMap((jenis) => {
    const kolom = kepala.kolom[jenis];
    if (kolom === undefined || !kisi.menyambung(baris, kolom)) return [];
    const teks = kisi.at(baris, kolom)?.teks ?? '';
    return teks === ''
      ? []
      : [`Sel ${jenis} digabung dengan baris di atasnya; isinya dicatat pada baris pertama saja.`];
  });
}

/** A row that goes on: its texts join those of the step before it. */
function extend(before: LangkahMentah, cocok: Cocok, kepala: Kepala, baris: number, kisi: Kisi): LangkahMentah {
  const isi: Partial<Record<BidangKolom, string>> = { ...before.isi };
  for (const [jenis, teks] of Object.entries(cocok.isi) as [BidangKolom, string][]) {
    const own = isi[jenis];
    isi[jenis] = own === undefined ? teks : /^[\p{Ll}(]/u.test(teks) ? joinBaris([own, teks]) : `${own}\n${teks}`;
  }
  const lajur = laneTexts(kepala, cocok);
  const both = before.lajur?.map((teks, index) => [teks, lajur?.[index] ?? ''].filter(Boolean).join(' '));
  const merged = kepala.kolom.kegiatan !== undefined && kisi.menyambung(baris, kepala.kolom.kegiatan);
  return {
    ...before,
    isi,
    ...(both && { lajur: both }),
    ...(before.tempat && { tempat: { ...before.tempat, akhir: baris } }),
    ragu: merged
      ? [...before.ragu, ...cocok.ragu]
      : [...before.ragu, ...cocok.ragu, 'Baris ini disambung dari dua baris tabel.'],
  };
}

const RAGU_LAJUR =
  'Kolom pelaksana di halaman ini berbeda dari halaman sebelumnya; isi selnya tidak dapat ditempatkan.';

/** Lane cells of a further table under the lanes of the first, by name; where the names do not agree they have no place. */
function alignLanes(first: Blok, next: Blok): Blok {
  const keys = (blok: Blok): string[] => blok.lajur.map((lajur) => squash(lajur.nama));
  const [own, theirs] = [keys(first), keys(next)];
  if (own.join() === theirs.join()) return next;
  const places = own.map((name) => theirs.indexOf(name));
  const sameCount =
    own.length === theirs.length &&
    first.lajur.every((lajur) => lajur.kolom) &&
    next.lajur.every((lajur) => lajur.kolom);
  // A scanner reads a name differently on each page; columns in the same number and order stay what they are.
  const known = places.filter((place, index) => place === index).length;
  if (sameCount && known >= own.length / 2) return next;
  const complete = places.every((place) => place >= 0) && new Set(places).size === places.length;
  const move = <T extends { readonly lajur?: readonly string[] }>(item: T): T => {
    const { lajur, ...rest } = item;
    if (lajur === undefined) return item;
    return (complete ? { ...rest, lajur: places.map((place) => lajur[place] ?? '') } : rest) as T;
  };
  return {
    ...next,
    ujung: next.ujung.map(move),
    langkah: next.langkah.map((item) => {
      const moved = move(item);
      if (complete || item.lajur === undefined) return moved;
      const residu = [item.residu ?? '', ...item.lajur].filter(Boolean).join(' ');
      return { ...moved, ...(residu !== '' && { residu }), ragu: [...moved.ragu, RAGU_LAJUR] };
    }),
  };
}

/** Two tables of one SOP, in order. */
export function joinBlok(first: Blok, next: Blok): Blok {
  const second = alignLanes(first, next);
  const count = first.langkah.length;
  return {
    ...first,
    langkah: [
      ...first.langkah,
      ...second.langkah.map((item, index) => (index === 0 ? { ...item, halamanBaru: true } : item)),
    ],
    ujung: [...first.ujung, ...second.ujung.map((item) => ({ ...item, sebelum: item.sebelum + count }))],
    bagian: [...new Set([...first.bagian, ...second.bagian])],
    luar: [...first.luar, ...second.luar],
    ragu: [...first.ragu, ...second.ragu.filter((teks) => !first.ragu.includes(teks))],
    tabel: [...first.tabel, ...second.tabel],
  };
}
