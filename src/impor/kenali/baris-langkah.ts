/** The rows below a head: steps, phases, starts and ends, rows that go on, heads that repeat. */
import type { Posisi } from '../model.ts';
import { isMulai, isNomor, isNomorLangkah, isSelesai, isSisaSimbol, isWaktu } from './isi-sel.ts';
import { squash } from '../../bahasa/kantor/nama-kolom.ts';
import { isNomorKolom, listJenisDiBaris, type Kepala } from './kepala.ts';
import type { BidangKolom } from './letak-kolom.ts';
import { toIsiBaris, type Kisi } from './kisi.ts';

export interface Cocok {
  /** Texts by field; absent where the cell is empty. */
  readonly isi: Readonly<Partial<Record<BidangKolom, string>>>;
  /** One per lane column. */
  readonly lajur: readonly string[];
  /** False when the row's cells had to be moved: lane cells then have no column. */
  readonly sejajar: boolean;
  readonly ragu: readonly string[];
}

export type BarisTerbaca =
  | {
      readonly jenis: 'langkah';
      readonly baris: number;
      readonly cocok: Cocok;
      readonly posisi: Posisi;
      readonly halamanBaru: boolean;
    }
  | { readonly jenis: 'sambungan'; readonly baris: number; readonly cocok: Cocok; readonly halamanBaru: boolean }
  | { readonly jenis: 'ujung'; readonly baris: number; readonly ujung: 'mulai' | 'selesai'; readonly cocok: Cocok }
  | { readonly jenis: 'bagian'; readonly baris: number; readonly nama: string }
  | { readonly jenis: 'luar'; readonly baris: number; readonly teks: string };

/** The rows from `from` on. */
export function readBaris(kisi: Kisi, kepala: Kepala, from: number): BarisTerbaca[] {
  const rows: BarisTerbaca[] = [];
  let halamanBaru = false;
  let inHead = false;
  for (let baris = from; baris < kisi.baris; baris += 1) {
    const items = toIsiBaris(kisi, baris);
    const source = kisi.rowOf(baris);
    if (source?.halamanBaru) halamanBaru = true;
    if (items.length === 0 || isNomorKolom(kisi, baris)) continue;
    if (isRepeatedHead(kisi, kepala, baris, rows.length > 0 ? (inHead ? 1 : 2) : null)) {
      halamanBaru = true;
      inHead = true;
      continue;
    }
    inHead = false;
    const cocok = fit(kisi, kepala, baris);
    const row = classify(kisi, kepala, { baris, cocok, halamanBaru, posisi: source?.posisi ?? {}, sebelum: rows });
    if (row === null) continue;
    rows.push(row);
    if (row.jenis === 'langkah' || row.jenis === 'sambungan') halamanBaru = false;
  }
  return rows;
}

interface Konteks {
  readonly baris: number;
  readonly cocok: Cocok;
  readonly halamanBaru: boolean;
  readonly posisi: Posisi;
  readonly sebelum: readonly BarisTerbaca[];
}

function classify(kisi: Kisi, kepala: Kepala, konteks: Konteks): BarisTerbaca | null {
  const { baris, cocok, halamanBaru, posisi, sebelum } = konteks;
  const { isi } = cocok;
  const items = toIsiBaris(kisi, baris);
  const texts = items.map((item) => item.teks);
  const words = texts.filter((teks) => !isNomor(teks) && !isSisaSimbol(teks));
  const hasStep = sebelum.some((row) => row.jenis === 'langkah');
  const mutu = isi.kelengkapan ?? isi.waktu ?? isi.output;
  const kegiatan = isi.kegiatan ?? '';
  const ujung =
    words.length === 1 ? (isMulai(words[0] ?? '') ? 'mulai' : isSelesai(words[0] ?? '') ? 'selesai' : null) : null;
  if (ujung !== null && mutu === undefined) return { jenis: 'ujung', baris, ujung, cocok };
  if (/^(?:jumlah|total|sub\s?total)\b(?:\s+(?:waktu|lama|durasi))?/i.test(words[0] ?? '') && isi.nomor === undefined) {
    return { jenis: 'luar', baris, teks: texts.join(' ') };
  }
  const nama = readNamaBagian(kisi, kepala, baris, items.length, words, isi.nomor);
  if (nama !== null) return { jenis: 'bagian', baris, nama };
  const merged = kepala.kolom.kegiatan !== undefined && kisi.menyambung(baris, kepala.kolom.kegiatan);
  const goesOn =
    hasStep &&
    isi.nomor === undefined &&
    (merged ||
      (kegiatan === '' && (mutu !== undefined || isi.keterangan !== undefined || cocok.lajur.some(Boolean))) ||
      (/^[\p{Ll}(,;&]/u.test(kegiatan) && (isi.waktu === undefined || !lastHasWaktu(sebelum))));
  if (goesOn) return { jenis: 'sambungan', baris, cocok, halamanBaru };
  if (kegiatan === '' && isi.nomor === undefined) return { jenis: 'luar', baris, teks: texts.join(' ') };
  if (kegiatan === '' && mutu === undefined && isi.keterangan === undefined && cocok.lajur.every((teks) => teks === ''))
    return null;
  if (isSignature(texts) && isi.nomor === undefined && mutu === undefined)
    return { jenis: 'luar', baris, teks: texts.join(' ') };
  return { jenis: 'langkah', baris, cocok, posisi, halamanBaru };
}

const isSignature = (texts: readonly string[]): boolean =>
  texts.some((teks) => /\bNIP\b|^(?:Mengetahui|Disahkan|Ditetapkan|Catatan|Keterangan)\b.{0,40}[:,]?$/i.test(teks)) &&
  texts.length <= 3;

function lastHasWaktu(rows: readonly BarisTerbaca[]): boolean {
  const last = rows.findLast((row) => row.jenis === 'langkah');
  return last?.jenis === 'langkah' && last.cocok.isi.waktu !== undefined;
}

/** A row with nothing but a name: over all columns, in capitals, with a letter or Roman number, or called a phase. */
function readNamaBagian(
  kisi: Kisi,
  kepala: Kepala,
  baris: number,
  count: number,
  words: readonly string[],
  nomor: string | undefined,
): string | null {
  const [nama] = words;
  if (nama === undefined || words.length !== 1 || count > 2 || nama.length > 120) return null;
  if (nomor !== undefined && /^\W*\d/.test(nomor)) return null;
  const item = toIsiBaris(kisi, baris).find((one) => one.teks === nama);
  const wide = (item?.sel.lebar ?? 1) >= Math.max(3, kisi.kolom / 2);
  const others = Object.entries(kepala.kolom).flatMap(([jenis, at]) =>
    /^(?:nomor|kegiatan)$/.test(jenis) ? [] : [at],
  );
  const beside = item !== undefined && [...kepala.kolomLajur, ...others].includes(item.kolom);
  if (beside && !wide) return null;
  const numbered = nomor !== undefined || /^\s*(?:[A-H]|[IVX]{1,4})\s*[.)]\s+\S/.test(nama);
  const called = /^(?:tahap(?:an)?|fase|bagian|sub ?kegiatan|proses)\b/i.test(nama) && nama.split(/\s+/).length <= 8;
  const capitals = nama === nama.toUpperCase() && /\p{Lu}{3}/u.test(nama) && !isSisaSimbol(nama);
  return wide || numbered || called || (capitals && nama.split(/\s+/).length <= 8)
    ? [nomor, nama].filter(Boolean).join(' ')
    : null;
}

/** Some of the head's own words again. @param least how many of them make a head; null before the first row */
function isRepeatedHead(kisi: Kisi, kepala: Kepala, baris: number, least: number | null): boolean {
  const kinds = listJenisDiBaris(kisi, baris);
  if (kinds.length >= 3) return true;
  if (
    kinds.length >= 2 &&
    toIsiBaris(kisi, baris).every((item) => !isWaktu(item.teks)) &&
    !isNomorLangkah(toIsiBaris(kisi, baris)[0]?.teks ?? '')
  ) {
    return true;
  }
  if (least === null) return false;
  // The row of names alone, as it stood in the head.
  const items = toIsiBaris(kisi, baris);
  return items.length >= least && items.every((item) => squash(item.teks) !== '' && kepala.kata.has(squash(item.teks)));
}

/** Puts a row's cells under the columns; a row that has lost or gained cells is held by its waktu and is marked. */
export function fit(kisi: Kisi, kepala: Kepala, baris: number): Cocok {
  const { kolom, kolomLajur } = kepala;
  const at = (index: number | undefined): string => (index === undefined ? '' : kisi.teks(baris, index).trim());
  const bare = kepala.satuanWaktu !== undefined;
  const ragu: string[] = [];
  const shift = findShift(kisi, kepala, baris);
  const isi: Partial<Record<BidangKolom, string>> = {};
  const left = new Set<BidangKolom>(['nomor', 'kegiatan']);
  const awal = kepala.kolomLajur[0] ?? kolom.kegiatan ?? 0;
  for (const [jenis, index] of Object.entries(kolom) as [BidangKolom, number][]) {
    const moved = shift !== 0 && !left.has(jenis) && index >= awal ? index + shift : index;
    const teks = at(moved);
    if (teks !== '') isi[jenis] = teks;
  }
  if (shift !== 0)
    ragu.push('Jumlah sel baris ini berbeda dari kepala tabel; letak selnya ditentukan dari isi kolom waktu.');
  if (isi.nomor === undefined && kolom.nomor === undefined && isi.kegiatan !== undefined) takeNumber(isi);
  if (isi.nomor !== undefined && !isNomor(isi.nomor)) splitNumber(isi, ragu);
  if (isi.waktu !== undefined && !isWaktu(isi.waktu, true))
    ragu.push(`Isi kolom waktu “${isi.waktu}” tidak terbaca sebagai waktu.`);
  if (isi.kelengkapan !== undefined && isWaktu(isi.kelengkapan, false))
    ragu.push('Kolom kelengkapan berisi waktu; sel mungkin tergeser.');
  if (isi.output !== undefined && isWaktu(isi.output, false))
    ragu.push('Kolom output berisi waktu; sel mungkin tergeser.');
  if (bare && isi.waktu === undefined && [isi.output, isi.kelengkapan].some((teks) => /^\d{1,4}$/.test(teks ?? ''))) {
    ragu.push('Angka di luar kolom waktu; sel mungkin tergeser.');
  }
  const cells = kisi.rowOf(baris)?.sel ?? [];
  for (const sel of cells) if (sel.ragu !== undefined && sel.teks !== '') ragu.push(sel.ragu);
  const placed = new Set(Object.values(kolom).map((index) => (index >= awal ? index + shift : index)));
  const lanes = new Set(kolomLajur.map((index) => index));
  const stray = cells.filter((sel) => sel.teks.trim() !== '' && !placed.has(sel.kolom) && !lanes.has(sel.kolom));
  for (const sel of stray)
    ragu.push(`“${sel.teks.trim().slice(0, 80)}” berada di luar kolom yang dikenali dan tidak disalin.`);
  const wordy = kolomLajur
    .map((index) => at(index))
    .filter((teks) => shift === 0 && teks.split(/\s+/).length >= 3 && !isSisaSimbol(teks));
  if (wordy.length > 0)
    ragu.push(`Kolom pelaksana berisi kalimat “${wordy[0]?.slice(0, 80) ?? ''}”; sel mungkin tergeser.`);
  return { isi, lajur: kolomLajur.map((index) => (shift === 0 ? at(index) : '')), sejajar: shift === 0, ragu };
}

/** By how many columns this row's mutu baku stands off, judged by its waktu; 0 when it cannot be told. */
function findShift(kisi: Kisi, kepala: Kepala, baris: number): number {
  const { waktu, kegiatan } = kepala.kolom;
  if (waktu === undefined) return 0;
  const own = kisi.teks(baris, waktu).trim();
  if (isWaktu(own, kepala.satuanWaktu !== undefined)) return 0;
  const found = toIsiBaris(kisi, baris).filter(
    (item) => item.kolom > (kegiatan ?? 0) && isWaktu(item.teks) && Math.abs(item.kolom - waktu) <= 6,
  );
  const [only] = found;
  return only !== undefined && found.length === 1 ? only.kolom - waktu : 0;
}

function takeNumber(isi: Partial<Record<BidangKolom, string>>): void {
  const match = /^\s*(\d{1,3}\s*[.)])\s*(?=\p{L})/u.exec(isi.kegiatan ?? '');
  if (match === null) return;
  isi.nomor = (match[1] ?? '').trim();
  isi.kegiatan = (isi.kegiatan ?? '').slice(match[0].length);
}

/** `1. Menerima surat` in the No. column: number and words belong to two columns. */
function splitNumber(isi: Partial<Record<BidangKolom, string>>, ragu: string[]): void {
  const nomor = isi.nomor ?? '';
  const match = /^\W*(\d{1,3}\s*[.)]?)\s+(\p{L}.*)$/su.exec(nomor);
  if (match !== null && isi.kegiatan === undefined) {
    isi.nomor = match[1] ?? '';
    isi.kegiatan = match[2] ?? '';
    ragu.push('Nomor dan kegiatan berada dalam satu sel; dipisahkan menurut angkanya.');
  } else if (isi.kegiatan === undefined) {
    isi.kegiatan = nomor;
    delete isi.nomor;
    ragu.push('Kegiatan berada di kolom nomor.');
  } else ragu.push(`Isi kolom nomor “${nomor.slice(0, 40)}” bukan nomor.`);
}
