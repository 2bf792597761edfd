/** The head of a folded table: column names among the words of some lines, and the lane names between them. */
import { isKepalaJabatan } from '../../bahasa/kantor/tangga-jabatan.ts';
import { isSisaKata } from '../kenali/isi-sel.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { readLabel } from '../kenali/label.ts';
import { findNamaKolom, readJudulKolom, squash, type JenisKolom } from '../../bahasa/kantor/nama-kolom.ts';

export interface KepalaTerlipat {
  readonly awal: number;
  readonly akhir: number;
  readonly lajur: readonly { readonly nama: string; readonly tercetak?: string }[];
  readonly judul: Readonly<Partial<Record<JenisKolom, string>>>;
  readonly adaKeterangan: boolean;
}

const MOST_LINES = 8;

/** The first folded head that begins from one line on and before another; null when there is none. */
export function findKepalaTerlipat(
  lines: readonly string[],
  from: number,
  before = lines.length,
): KepalaTerlipat | null {
  for (let awal = from; awal < Math.min(before, lines.length); awal += 1) {
    if (!opensHead(lines[awal] ?? '')) continue;
    let akhir = awal;
    const seen = new Set<JenisKolom>();
    while (akhir < Math.min(lines.length, awal + MOST_LINES) && !isAwalLangkah(lines[akhir] ?? '', akhir - awal)) {
      for (const jenis of kinds(lines[akhir] ?? '')) seen.add(jenis);
      akhir += 1;
      if (isNomorKolomTerlipat(lines[akhir - 1] ?? '')) break;
    }
    const core = ['kegiatan', 'pelaksana', 'mutuBaku', 'kelengkapan', 'output', 'waktu'].filter((jenis) =>
      seen.has(jenis as JenisKolom),
    );
    const short = lines.slice(awal, akhir).every((line) => line.length < 240);
    if (core.length < 3 || !seen.has('kegiatan') || akhir === awal || !short || akhir === lines.length) continue;
    return toKepala(lines, awal, akhir);
  }
  return null;
}

/** A head begins with its own words: no title, no label of the identity block, no sentence that happens to hold one. */
function opensHead(line: string): boolean {
  const own = kinds(line);
  own.delete('nomor');
  if (own.size === 0 || readJudul(line) !== null || readLabel(line) !== null) return false;
  const words = line.trim().split(/\s+/).length;
  const onlyKegiatan = own.size === 1 && own.has('kegiatan');
  return own.size >= 2 || words <= (onlyKegiatan ? 2 : 4) || (own.size >= 1 && /^\W*(?:NO|No)\b/u.test(line.trim()));
}

export function kinds(line: string): Set<JenisKolom> {
  return new Set(findNamaKolom(line).keys());
}

/** `1. | Menerima …`: a number and then words that begin with a capital. */
export function isAwalLangkah(line: string, offset = 1): boolean {
  const match = /^[\s|]*(\d{1,3})\s*[.),]?\s*\|?\s*(\p{Lu}\p{Ll}+.*)$/u.exec(line);
  return match !== null && offset > 0 && kinds(line).size < 3 && readJudulKolom(match[2] ?? '') === null;
}

export function isNomorKolomTerlipat(line: string): boolean {
  const numbers = line
    .trim()
    .split(/[\s|]+/)
    .filter(Boolean);
  return numbers.length >= 5 && numbers.every((word, index) => Number(word.replace(/\D/g, '')) === index + 1);
}

function toKepala(lines: readonly string[], awal: number, akhir: number): KepalaTerlipat {
  const own = lines.slice(awal, akhir);
  const numbers = own.find(isNomorKolomTerlipat);
  const columns =
    numbers === undefined
      ? null
      : numbers
          .trim()
          .split(/[\s|]+/)
          .filter(Boolean).length;
  const rows = own.filter((line) => line !== numbers);
  const judul: Partial<Record<JenisKolom, string>> = {};
  for (const line of rows) {
    for (const [jenis, { kata }] of findNamaKolom(line)) judul[jenis] ??= kata.replace(/[|]/g, '').trim();
  }
  const main = rows.findIndex((line) => /(?:KELENGKAP|Kelengkap|PERSYARAT|Persyarat)/.test(line));
  const others =
    columns === null
      ? null
      : columns -
        ['nomor', 'kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'].filter(
          (jenis) => judul[jenis as JenisKolom] !== undefined || jenis === 'waktu',
        ).length;
  return {
    awal,
    akhir,
    lajur: main === -1 ? [] : readLajur(rows, main, others),
    judul,
    adaKeterangan: judul.keterangan !== undefined,
  };
}

/** Words of the lanes: between the name of the activities and that of kelengkapan, and of the lines below in turn. */
function readLajur(rows: readonly string[], main: number, count: number | null): { nama: string; tercetak?: string }[] {
  const line = rows[main] ?? '';
  const kolom = findNamaKolom(line);
  const kegiatan = kolom.get('kegiatan');
  const kelengkapan = kolom.get('kelengkapan');
  const start = kegiatan === undefined ? (/^\W*(?:NO|No)\b[.]?/u.exec(line)?.[0].length ?? 0) : kegiatan.akhir;
  const middle = line.slice(start, kelengkapan?.mulai ?? line.length);
  const first = pieces(middle);
  const below = rows.slice(main + 1).filter((row) => kinds(row).size === 0);
  const wide =
    /\s{3,}|\|/.test(middle.trim()) &&
    middle
      .trim()
      .split(/\s{3,}|\|/)
      .filter((part) => part.trim() !== '').length === (count ?? -1);
  const heads = wide
    ? middle
        .split(/\s{3,}|\|/)
        .map((part) => part.trim())
        .filter(Boolean)
    : joinTitles(first, count);
  const names = heads.map((head) => [head]);
  for (const row of below) spread(names, row);
  return names.map((parts) => toNama(parts.join(' ')));
}

const pieces = (teks: string): string[] => teks.split(/\s+/).filter((word) => word !== '' && word !== '|');

/** Words that begin a post start a lane; others go on with the one before, as far as the number of columns allows. */
function joinTitles(words: readonly string[], count: number | null): string[] {
  if (count !== null && words.length <= count) return [...words];
  const joined: string[] = [];
  for (const word of words) {
    if (joined.length === 0 || isKepalaJabatan(word)) joined.push(word);
    else joined.push(`${joined.pop() ?? ''} ${word}`);
  }
  return joined;
}

/** Deals the words of a lower line out to the lanes that want more words, in order. */
function spread(names: string[][], row: string): void {
  const words = pieces(row).filter((word) => !/^(?:dan|atau)$/i.test(word));
  const usable = /\bdan\s+\S+$/.test(row.trim()) ? words.slice(0, -1) : words;
  let best: number[] | null = null;
  let bestNilai = -Infinity;
  const walk = (index: number, from: number, chosen: number[], nilai: number): void => {
    if (index === usable.length) {
      if (nilai > bestNilai) [best, bestNilai] = [chosen, nilai];
      return;
    }
    for (let lane = from; lane < names.length; lane += 1) {
      walk(index + 1, lane, [...chosen, lane], nilai + wants(names[lane]?.at(-1) ?? '', chosen.includes(lane)));
    }
  };
  if (usable.length <= 8 && names.length <= 12) walk(0, 0, [], 0);
  for (const [index, lane] of (best ?? []).entries()) names[lane]?.push(usable[index] ?? '');
}

/** How much a name so far asks for a further word. */
function wants(name: string, again: boolean): number {
  if (again) return -0.3;
  const last = name.split(/\s+/).at(-1) ?? '';
  if (
    /^(?:kepala|sub|bagian|bidang|seksi|kasubb?ag|kasubbid|kasi|kabid|tim|jabatan|pejabat|petugas|pengelola|penyusun|analis|wakil|asisten)$/i.test(
      last,
    )
  )
    return 3;
  if (/^(?:[a-z]?epala|asub+ag|asubag)$/i.test(last) || !/^\p{L}+$/u.test(last)) return 2;
  if (/^(?:staf+|pelaksana|operator)$/i.test(last)) return 1.2;
  return 0;
}

/** A name that a scanner broke keeps its rubble beside what can be read. */
function toNama(printed: string): { nama: string; tercetak?: string } {
  const words = printed.split(/\s+/);
  const good = words.filter((word) => /^[\p{L}/().&-]+\.?$/u.test(word) && !isSisaKata(word));
  const broken =
    good.length < words.length ||
    good.some((word) => /^\p{Ll}/u.test(word) && squash(word).length > 2 && word === words[0]);
  if (!broken) return { nama: printed };
  return { nama: good.join(' ') || printed, tercetak: printed };
}
