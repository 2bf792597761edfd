/** The head of the step table: found by its names in any row, one, two or three rows deep. */
import type { Satuan } from '../../domain/kosakata.ts';
import { isMulai, isNomorLangkah, isSisaSimbol, isWaktu } from './isi-sel.ts';
import { readJudulKolom, satuanDariJudul, squash, type JenisKolom } from '../../bahasa/kantor/nama-kolom.ts';
import { toIsiBaris, range, joinBaris, type Kisi } from './kisi.ts';
import { laneColumns, readLajur, type Lajur } from './lajur.ts';
import { columnsByContent, columnsByGroup, columnsByPlace, rate, spansOf, type BidangKolom } from './letak-kolom.ts';

export interface Kepala {
  /** First row of the head, and the first row after it. */
  readonly awal: number;
  readonly akhir: number;
  readonly kolom: Readonly<Partial<Record<BidangKolom, number>>>;
  readonly lajur: readonly Lajur[];
  /** Grid columns between the lanes' first and last, named or not. */
  readonly kolomLajur: readonly number[];
  readonly judul: Readonly<Partial<Record<JenisKolom, string>>>;
  /** Every text of the head, squashed, to know it again on the next page. */
  readonly kata: ReadonlySet<string>;
  readonly satuanWaktu?: Satuan;
  /** Indonesian sentences: what is doubtful about the columns. */
  readonly ragu: readonly string[];
}

const MOST_HEAD_ROWS = 7;

/** The first head at or after a row; null when there is none. */
export function findKepala(kisi: Kisi, from = 0): Kepala | null {
  for (let baris = from; baris < kisi.baris; baris += 1) {
    if (!startsHead(kisi, baris)) continue;
    const kepala = readKepala(kisi, baris);
    if (kepala !== null) return kepala;
  }
  return null;
}

/** `1 2 3 4 …`, printed under the head by some agencies. */
export function isNomorKolom(kisi: Kisi, baris: number): boolean {
  const numbers = toIsiBaris(kisi, baris).map((item) => item.teks);
  if (numbers.length < 4 || !numbers.every((teks) => /^\(?\d{1,2}\)?[.]?$/.test(teks))) return false;
  return numbers.every(
    (teks, index) => Number(teks.replace(/\D/g, '')) === index + Number(numbers[0]?.replace(/\D/g, '')),
  );
}

/** Names of columns in a row, without the lanes. */
export function listJenisDiBaris(kisi: Kisi, baris: number): JenisKolom[] {
  return toIsiBaris(kisi, baris)
    .map((item) => readJudulKolom(item.teks))
    .filter((jenis) => jenis !== null);
}

function startsHead(kisi: Kisi, baris: number): boolean {
  const kinds = new Set(listJenisDiBaris(kisi, baris));
  if (kinds.size >= 3) return true;
  if (kinds.has('pelaksana') && (kinds.has('mutuBaku') || kinds.has('kegiatan'))) return true;
  if (kinds.has('kegiatan') && kinds.size === 2) return true;
  const next = new Set([...kinds, ...listJenisDiBaris(kisi, baris + 1)]);
  return kinds.size >= 2 && next.size >= 5;
}

function readKepala(kisi: Kisi, awal: number): Kepala | null {
  let akhir = awal + 1;
  while (akhir < kisi.baris && akhir - awal < MOST_HEAD_ROWS && belongsToHead(kisi, awal, akhir)) akhir += 1;
  const rows = range(awal, akhir).filter((row) => !isNomorKolom(kisi, row));
  const spans = spansOf(kisi, rows);
  const own = columnsByContent(kisi, columnsByPlace(kisi, rows, spans), spans, akhir);
  const byGroup = columnsByGroup(own, spans);
  const candidates = byGroup === null ? [own] : [own, byGroup];
  const rated = candidates
    .map((kolom) => ({ kolom, nilai: rate(kisi, kolom, akhir) }))
    .sort((a, b) => b.nilai - a.nilai);
  const best = rated[0]?.kolom;
  if (best?.kegiatan === undefined) return null;
  if (best.waktu === undefined && best.output === undefined && best.kelengkapan === undefined) return null;
  const kolomLajur = laneColumns(kisi, best, spans);
  const lajur = readLajur(kisi, rows, kolomLajur, own);
  const judul = titles(kisi, rows);
  const satuanWaktu = satuanDariJudul(
    range(awal, akhir)
      .map((row) => columnText(kisi, [row], own.waktu))
      .join(' '),
  );
  const ragu: string[] = [];
  if (best !== own && byGroup !== null) {
    ragu.push('Nama kolom bergeser terhadap isinya; letak kolom diambil dari judul kelompok dan dari isi kolom waktu.');
  }
  const kata = new Set(range(awal, akhir).flatMap((row) => toIsiBaris(kisi, row).map((item) => squash(item.teks))));
  return { awal, akhir, kata, kolom: best, lajur, kolomLajur, judul, ragu, ...(satuanWaktu && { satuanWaktu }) };
}

function belongsToHead(kisi: Kisi, awal: number, baris: number): boolean {
  if (isNomorKolom(kisi, baris)) return true;
  const items = toIsiBaris(kisi, baris);
  if (items.length === 0) return false;
  const first = items[0]?.teks ?? '';
  if (isNomorLangkah(first) && items.length > 1) return false;
  if (items.some((item) => isWaktu(item.teks) || isMulai(item.teks))) return false;
  if (items.every((item) => isSisaSimbol(item.teks))) return false;
  const kinds = listJenisDiBaris(kisi, baris);
  if (kinds.length >= 2) return true;
  const above = range(awal, baris);
  const completed = items.some((item) => {
    const whole = [...above.map((row) => kisi.teks(row, item.kolom)), item.teks].join(' ');
    return readJudulKolom(item.teks) === null && readJudulKolom(whole) !== null;
  });
  if (completed || kinds.length === 1) return true;
  const sides = new Set(
    above.flatMap((row) =>
      toIsiBaris(kisi, row)
        .filter((item) =>
          ['nomor', 'kegiatan', 'keterangan', 'kelengkapan', 'output'].includes(readJudulKolom(item.teks) ?? ''),
        )
        .map((item) => item.kolom),
    ),
  );
  const known = new Set(above.flatMap((row) => listJenisDiBaris(kisi, row)));
  const onlyLanes = items.every((item) => !sides.has(item.kolom) && item.teks.length < 80);
  return onlyLanes && items.length > 0 && (known.has('pelaksana') || !known.has('waktu'));
}

function titles(kisi: Kisi, rows: readonly number[]): Partial<Record<JenisKolom, string>> {
  const found: Partial<Record<JenisKolom, string>> = {};
  for (let kolom = 0; kolom < kisi.kolom; kolom += 1) {
    const texts = rows.map((row) => kisi.teks(row, kolom)).filter(Boolean);
    for (const teks of [...texts, texts.join(' ')]) {
      const jenis = readJudulKolom(teks);
      if (jenis !== null) found[jenis] ??= joinBaris([teks]);
    }
  }
  return found;
}

function columnText(kisi: Kisi, rows: readonly number[], kolom: number | undefined): string {
  return kolom === undefined ? '' : rows.map((row) => kisi.at(row, kolom)?.teks ?? '').join(' ');
}
