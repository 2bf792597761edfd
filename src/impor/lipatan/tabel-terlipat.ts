/** A step table whose columns are gone: rows by their numbers, cells by what the words tell (`urai.ts`). */
import type { Anggaran } from '../anggaran.ts';
import type { Paragraf } from '../model.ts';
import type { Blok, LangkahMentah } from '../kenali/blok.ts';
import { isSisaSimbol } from '../kenali/isi-sel.ts';
import type { BidangKolom } from '../kenali/letak-kolom.ts';
import { joinBaris } from '../kenali/kisi.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { readLabel } from '../kenali/label.ts';
import { readBarisTerlipat, type Baris } from './baris-terlipat.ts';
import { findKepalaTerlipat, isNomorKolomTerlipat, kinds, type KepalaTerlipat } from './kepala-lipatan.ts';
import { splitSemua } from './uraikan-baris.ts';
import { KOLOM } from './nilai.ts';

export interface TabelTerlipat {
  readonly blok: Blok;
  /** Index of the first line of the head, and of the first line after the table. */
  readonly awal: number;
  readonly akhir: number;
}

interface Kelompok {
  nomor: string;
  halamanBaru: boolean;
  readonly garis: Paragraf[];
  readonly sisa: string[];
}

/** Every line is looked at by some twenty patterns. */
const WORK_PER_LINE = 20;

const RAGU = 'Kolom naskah ini hilang; batas antarsel ditentukan dari kata-katanya.';
const RAGU_LEMAH = 'Pembagian sel baris ini tidak pasti: ada pembagian lain yang hampir sama baiknya.';

/** The first folded table from a line on; null when there is none. */
export function findTabelTerlipat(lines: readonly Paragraf[], from: number, anggaran: Anggaran): TabelTerlipat | null {
  anggaran.spend((lines.length - from) * WORK_PER_LINE);
  const texts = lines.map((line) => line.teks);
  const kepala = findKepalaTerlipat(texts, from);
  if (kepala === null) return null;
  const { groups, akhir, repeated } = collectRows(lines, kepala);
  if (groups.length < 2) return null;
  return {
    blok: toBlok(kepala, groups, texts.slice(kepala.akhir, akhir), repeated, anggaran),
    awal: kepala.awal,
    akhir,
  };
}

function collectRows(
  lines: readonly Paragraf[],
  kepala: KepalaTerlipat,
): { groups: Kelompok[]; akhir: number; repeated: KepalaTerlipat[] } {
  const groups: Kelompok[] = [];
  const repeated: KepalaTerlipat[] = [];
  let halamanBaru = false;
  let loose: string[] = [];
  let at = kepala.akhir;
  const texts = lines.map((line) => line.teks);
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const again = kinds(line.teks).size >= 2 ? findKepalaTerlipat(texts, at, at + 1) : null;
    if (again !== null) {
      if (startsAnew(texts, again.akhir, groups)) break;
      repeated.push(again);
      at = again.akhir - 1;
      halamanBaru = true;
      continue;
    }
    if (isNomorKolomTerlipat(line.teks)) continue;
    if (isAfterTable(line, lines[at - 1], groups)) break;
    const start = readAwal(line.teks, groups);
    if (start !== null) {
      groups.push({ nomor: start.nomor, halamanBaru, garis: [{ ...line, teks: start.sisa }], sisa: loose });
      halamanBaru = false;
      loose = [];
    } else if (onlyRubble(line.teks) && halamanBaru) loose.push(...line.teks.trim().split(/\s+/));
    else groups.at(-1)?.garis.push(line);
  }
  return { groups, akhir: at, repeated };
}

const onlyRubble = (teks: string): boolean =>
  teks.split(/\s+/).every((word) => word === '' || /^\d$/.test(word) || isSisaSimbol(word));

function startsAnew(texts: readonly string[], at: number, groups: readonly Kelompok[]): boolean {
  const next = /^[\s|]*(\d{1,3})\b/.exec(texts[at] ?? '');
  return next?.[1] === '1' && groups.length >= 2 && Number(groups.at(-1)?.nomor.replace(/\D/g, '')) > 1;
}

function isAfterTable(line: Paragraf, before: Paragraf | undefined, groups: readonly Kelompok[]): boolean {
  const gap = (line.posisi.garis ?? 0) - (before?.posisi.garis ?? 0);
  if (groups.length < 2) return false;
  if (readJudul(line.teks) !== null && gap > 1) return true;
  const label = readLabel(line.teks);
  if (label !== null && label.bidang !== 'lain' && gap > 1) return true;
  return gap > 2 && /\bNIP\b|^(?:Mengetahui|Disahkan|Ditetapkan)\b/i.test(line.teks);
}

/** The number a row begins with: the next one, or one a little further where some are missing. */
function readAwal(teks: string, groups: readonly Kelompok[]): { nomor: string; sisa: string } | null {
  const match = /^[\s|]*((\d{1,3})\s*[.),]?)\s*(?:\|\s*)?(?=[\p{L}"“(])/u.exec(teks);
  if (match === null) return null;
  const rest = teks.slice(match[0].length);
  if (/^(?:menit|jam|hari|minggu|bulan|tahun|orang|lembar|rangkap|berkas|buah|set|x)\b/i.test(rest)) return null;
  const number = Number(match[2]);
  const before = Number(groups.at(-1)?.nomor.replace(/\D/g, '') ?? 0);
  const plausible = groups.length === 0 ? number <= 2 : number > before - 3 && number <= before + 4;
  if (!plausible || !/^["“(]?\p{Lu}/u.test(rest)) return null;
  return { nomor: (match[1] ?? '').replace(/\s+/g, ''), sisa: rest };
}

function toBlok(
  kepala: KepalaTerlipat,
  groups: readonly Kelompok[],
  latar: readonly string[],
  repeated: readonly KepalaTerlipat[],
  anggaran: Anggaran,
): Blok {
  const rows: Baris[][] = groups.map((group) => group.garis.map((line) => readBarisTerlipat(line.teks)));
  const read = splitSemua(rows, latar, kepala.adaKeterangan, anggaran);
  const langkah = groups.map((group, index): LangkahMentah => {
    const uraian = read[index];
    const lines = rows[index] ?? [];
    const isi: Partial<Record<BidangKolom, string>> = { nomor: group.nomor };
    for (const kolom of KOLOM) {
      const teks = joinBaris((uraian?.bagian[kolom] ?? []).map((words) => words.join(' ')));
      if (teks !== '') isi[kolom] = teks;
    }
    const waktu = lines.map((line) => line.waktu?.teks).find((teks) => teks !== undefined);
    if (waktu !== undefined) isi.waktu = waktu;
    const residu = [...group.sisa, ...lines.flatMap((line) => line.sisa)].join(' ');
    return {
      isi,
      ...(residu !== '' && { residu }),
      halamanBaru: group.halamanBaru,
      posisi: group.garis[0]?.posisi ?? {},
      ragu: uraian === null || uraian === undefined || uraian.selisih < 0.8 ? [RAGU, RAGU_LEMAH] : [RAGU],
    };
  });
  const lajur = kepala.lajur.map((lane, index) => {
    const other = repeated
      .map((item) => item.lajur[index])
      .find((item) => item !== undefined && item.tercetak === undefined);
    return lane.tercetak !== undefined && other !== undefined ? { nama: other.nama, tercetak: lane.tercetak } : lane;
  });
  return {
    lajur,
    kolomPelaksana: lajur.length,
    judul: kepala.judul,
    langkah,
    ujung: [],
    bagian: [],
    luar: [],
    ragu: ['Kolom tabel naskah ini hilang; setiap sel perlu diperiksa terhadap naskah.'],
    tabel: [],
  };
}
