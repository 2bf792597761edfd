/** The head of the step table: found by its names in any row, one, two or three rows deep. */
import type { Satuan } from '../../domain/kosakata.ts';
import type { Sel } from '../model.ts';
import { isMulai, isNomorLangkah, isSisaSimbol, isWaktu } from './isi-sel.ts';
import { readJudulKolom, satuanDariJudul, squash, type JenisKolom } from './judul-kolom.ts';
import { isiBaris, sambung, type Kisi } from './kisi.ts';

export type BidangKolom = Exclude<JenisKolom, 'pelaksana' | 'mutuBaku'>;

export interface Lajur {
  readonly nama: string;
  /** The rubble, where the name is not readable. */
  readonly tercetak?: string;
  readonly kolom?: { readonly awal: number; readonly lebar: number };
}

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
  const numbers = isiBaris(kisi, baris).map((item) => item.teks);
  if (numbers.length < 4 || !numbers.every((teks) => /^\(?\d{1,2}\)?[.]?$/.test(teks))) return false;
  return numbers.every(
    (teks, index) => Number(teks.replace(/\D/g, '')) === index + Number(numbers[0]?.replace(/\D/g, '')),
  );
}

/** Names of columns in a row, without the lanes. */
export function jenisDiBaris(kisi: Kisi, baris: number): JenisKolom[] {
  return isiBaris(kisi, baris)
    .map((item) => readJudulKolom(item.teks))
    .filter((jenis) => jenis !== null);
}

function startsHead(kisi: Kisi, baris: number): boolean {
  const kinds = new Set(jenisDiBaris(kisi, baris));
  if (kinds.size >= 3) return true;
  if (kinds.has('pelaksana') && (kinds.has('mutuBaku') || kinds.has('kegiatan'))) return true;
  if (kinds.has('kegiatan') && kinds.size === 2) return true;
  const next = new Set([...kinds, ...jenisDiBaris(kisi, baris + 1)]);
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
  const kata = new Set(range(awal, akhir).flatMap((row) => isiBaris(kisi, row).map((item) => squash(item.teks))));
  return { awal, akhir, kata, kolom: best, lajur, kolomLajur, judul, ragu, ...(satuanWaktu && { satuanWaktu }) };
}

function belongsToHead(kisi: Kisi, awal: number, baris: number): boolean {
  if (isNomorKolom(kisi, baris)) return true;
  const items = isiBaris(kisi, baris);
  if (items.length === 0) return false;
  const first = items[0]?.teks ?? '';
  if (isNomorLangkah(first) && items.length > 1) return false;
  if (items.some((item) => isWaktu(item.teks) || isMulai(item.teks))) return false;
  if (items.every((item) => isSisaSimbol(item.teks))) return false;
  const kinds = jenisDiBaris(kisi, baris);
  if (kinds.length >= 2) return true;
  const above = range(awal, baris);
  const completed = items.some((item) => {
    const whole = [...above.map((row) => kisi.teks(row, item.kolom)), item.teks].join(' ');
    return readJudulKolom(item.teks) === null && readJudulKolom(whole) !== null;
  });
  if (completed || kinds.length === 1) return true;
  const sides = new Set(
    above.flatMap((row) =>
      isiBaris(kisi, row)
        .filter((item) =>
          ['nomor', 'kegiatan', 'keterangan', 'kelengkapan', 'output'].includes(readJudulKolom(item.teks) ?? ''),
        )
        .map((item) => item.kolom),
    ),
  );
  const known = new Set(above.flatMap((row) => jenisDiBaris(kisi, row)));
  const onlyLanes = items.every((item) => !sides.has(item.kolom) && item.teks.length < 80);
  return onlyLanes && items.length > 0 && (known.has('pelaksana') || !known.has('waktu'));
}

interface Rentang {
  readonly jenis: JenisKolom;
  readonly awal: number;
  readonly akhir: number;
  readonly baris: number;
}

/** How far the group heads reach: over their merged columns, or over the empty cells after them where nothing is merged. */
function spansOf(kisi: Kisi, rows: readonly number[]): Rentang[] {
  return rows.flatMap((row) => {
    const items = isiBaris(kisi, row);
    return items.flatMap((item, index): Rentang[] => {
      const jenis = readJudulKolom(item.teks);
      if (jenis !== 'pelaksana' && jenis !== 'mutuBaku') return [];
      const next = items[index + 1]?.kolom ?? kisi.kolom;
      let akhir = item.kolom + item.sel.lebar;
      while (akhir < next && !kisi.menyambung(row, akhir)) akhir += 1;
      return [{ jenis, awal: item.kolom, akhir: item.sel.lebar > 1 ? item.kolom + item.sel.lebar : akhir, baris: row }];
    });
  });
}

type Kolom = Partial<Record<BidangKolom, number>>;

/** Each name where it stands; a name broken over rows is read down its column. */
function columnsByPlace(kisi: Kisi, rows: readonly number[], spans: readonly Rentang[]): Kolom {
  const found: Kolom = {};
  const lanes = spans.find((span) => span.jenis === 'pelaksana');
  for (let kolom = 0; kolom < kisi.kolom; kolom += 1) {
    const texts = rows.map((row) => kisi.teks(row, kolom)).filter(Boolean);
    const jenis =
      [...texts]
        .reverse()
        .map(readJudulKolom)
        .find((item) => item !== null) ?? readJudulKolom(texts.join(' '));
    if (jenis === null || jenis === undefined || jenis === 'mutuBaku' || jenis === 'pelaksana') continue;
    const under = lanes !== undefined && kolom >= lanes.awal && kolom < lanes.akhir && lanes.akhir - lanes.awal > 1;
    if (under && jenis !== 'kelengkapan' && jenis !== 'waktu' && jenis !== 'output') continue;
    found[jenis] ??= kolom;
  }
  return found;
}

/** Names that cannot be read are told by what stands below them: times, numbers, and what is then left of Mutu Baku. */
function columnsByContent(kisi: Kisi, named: Kolom, spans: readonly Rentang[], from: number): Kolom {
  const found: Kolom = { ...named };
  const rows = range(from, Math.min(kisi.baris, from + 40)).filter((row) => isiBaris(kisi, row).length >= 3);
  const share = (kolom: number, test: (teks: string) => boolean): number =>
    rows.filter((row) => test(kisi.teks(row, kolom))).length / Math.max(1, rows.length);
  const free = (): number[] => {
    const taken = new Set(Object.values(found));
    return range(0, kisi.kolom).filter((kolom) => !taken.has(kolom));
  };
  if (rows.length < 2) return found;
  const add = (jenis: BidangKolom, kolom: number | undefined): void => {
    if (found[jenis] === undefined && kolom !== undefined) found[jenis] = kolom;
  };
  const words = (kolom: number): number =>
    rows.reduce((sum, row) => sum + kisi.teks(row, kolom).split(/\s+/).filter(Boolean).length, 0) / rows.length;
  if (found.kegiatan === undefined) {
    const before = Math.min(
      ...Object.entries(found).flatMap(([jenis, kolom]) => (jenis === 'nomor' ? [] : [kolom])),
      ...spans.map((span) => span.awal),
    );
    add(
      'kegiatan',
      free().find((kolom) => kolom < before && kolom <= 2 && words(kolom) >= 3),
    );
  }
  const kegiatan = found.kegiatan ?? 0;
  if (found.waktu === undefined)
    add(
      'waktu',
      free().find((kolom) => share(kolom, (teks) => isWaktu(teks)) >= 0.6),
    );
  if (found.nomor === undefined)
    add(
      'nomor',
      free().find((kolom) => kolom < kegiatan && share(kolom, isNomorLangkah) >= 0.6),
    );
  const group = spans.find((span) => span.jenis === 'mutuBaku');
  const missing = (['kelengkapan', 'output'] as const).filter((jenis) => found[jenis] === undefined);
  const left = free().filter(
    (kolom) => group !== undefined && kolom >= group.awal && kolom < group.akhir && share(kolom, Boolean) > 0.3,
  );
  const [only] = missing;
  if (only !== undefined && missing.length === 1 && left.length === 1) add(only, left[0]);
  return found;
}

/** Where names and groups disagree: kelengkapan, waktu and output fill the group Mutu Baku in their order. */
function columnsByGroup(own: Kolom, spans: readonly Rentang[]): Kolom | null {
  const group = spans.find((span) => span.jenis === 'mutuBaku');
  if (group === undefined) return null;
  const inside = (['kelengkapan', 'waktu', 'output', 'keterangan'] as const)
    .filter((jenis) => own[jenis] !== undefined && (jenis !== 'keterangan' || (own.keterangan ?? 0) < group.akhir))
    .sort((a, b) => (own[a] ?? 0) - (own[b] ?? 0));
  const first = own[inside[0] ?? 'kelengkapan'];
  if (first === undefined || first === group.awal) return null;
  const moved: Kolom = { ...own };
  for (const jenis of inside) moved[jenis] = (own[jenis] ?? 0) + group.awal - first;
  return moved;
}

/** How well the content below agrees: durations under waktu, numbers under No., and nothing outside the table. */
function rate(kisi: Kisi, kolom: Kolom, from: number): number {
  let nilai = 0;
  let rows = 0;
  for (let row = from; row < Math.min(kisi.baris, from + 25); row += 1) {
    const items = isiBaris(kisi, row);
    if (items.length < 3) continue;
    rows += 1;
    if (kolom.waktu !== undefined && isWaktu(kisi.teks(row, kolom.waktu), true)) nilai += 1;
    if (kolom.kelengkapan !== undefined && isWaktu(kisi.teks(row, kolom.kelengkapan))) nilai -= 0.5;
    if (kolom.output !== undefined && isWaktu(kisi.teks(row, kolom.output))) nilai -= 0.5;
  }
  return rows === 0 ? 0 : nilai / rows;
}

/** Columns of the lanes: those under Pelaksana, else those no other name has taken, between kegiatan and mutu baku. */
function laneColumns(kisi: Kisi, kolom: Kolom, spans: readonly Rentang[]): number[] {
  const span = spans.find((item) => item.jenis === 'pelaksana');
  const taken = new Set(Object.values(kolom));
  if (span !== undefined) {
    const right = Object.values(kolom).filter((at) => at > span.awal);
    const akhir = span.akhir - span.awal > 1 ? span.akhir : Math.min(kisi.kolom, ...right);
    return range(span.awal, Math.max(akhir, span.awal + 1)).filter((at) => !taken.has(at));
  }
  const left = kolom.kegiatan ?? 0;
  const right = Math.min(kisi.kolom, ...Object.values(kolom).filter((at) => at > left));
  return range(left + 1, right).filter((at) => !taken.has(at));
}

/** Lane names: the lowest text of each lane column; where names and columns do not match in number, no places. */
function readLajur(kisi: Kisi, rows: readonly number[], columns: readonly number[], own: Kolom): Lajur[] {
  const first = columns[0];
  if (first === undefined) return [];
  const named = new Set(Object.values(own).filter((at) => at >= first));
  const lowest = Math.max(...rows);
  const seen = new Set<unknown>();
  const lajur: Lajur[] = [];
  for (const kolom of range(
    first,
    Math.min(...[...named].filter((at) => at > first), kisi.kolom, (columns.at(-1) ?? 0) + 1),
  )) {
    const pieces: string[] = [];
    let lebar = 1;
    for (const row of rows) {
      const sel = kisi.at(row, kolom);
      if (sel === null || seen.has(sel)) continue;
      const jenis = readJudulKolom(sel.teks);
      if (
        jenis === 'pelaksana' &&
        row < lowest &&
        rows.some((other) => other > row && (kisi.at(other, kolom)?.teks ?? '') !== '' && kisi.at(other, kolom) !== sel)
      )
        continue;
      if (jenis === 'mutuBaku' || sel.teks === '') continue;
      if (sel.lebar > 1 && sel.lebar >= columns.length && columns.length > 1) continue;
      if (isHeading(kisi, rows, row, columns, sel)) continue;
      if (sel.kolom !== kolom) continue;
      seen.add(sel);
      pieces.push(sel.teks);
      lebar = sel.lebar;
    }
    if (pieces.length > 0) lajur.push({ nama: sambung(pieces), kolom: { awal: kolom, lebar } });
  }
  const covered = new Set(
    lajur.flatMap((item) => range(item.kolom?.awal ?? 0, (item.kolom?.awal ?? 0) + (item.kolom?.lebar ?? 1))),
  );
  const complete = columns.every((kolom) => covered.has(kolom));
  return complete ? lajur : lajur.map(({ nama }) => ({ nama }));
}

/** A heading over several lanes ("Bidang Pelayanan") is no part of their names: two names or more stand under its width. */
function isHeading(kisi: Kisi, rows: readonly number[], row: number, columns: readonly number[], sel: Sel): boolean {
  const next = columns.find((kolom) => kolom > sel.kolom && kisi.teks(row, kolom) !== '') ?? (columns.at(-1) ?? 0) + 1;
  const end = sel.lebar > 1 ? sel.kolom + sel.lebar : next;
  const under = (other: number): number =>
    columns.filter((kolom) => kolom >= sel.kolom && kolom < end && kisi.teks(other, kolom) !== '').length;
  return rows.some((other) => other > row && under(other) >= 2 && kisi.teks(other, sel.kolom) !== '');
}

function titles(kisi: Kisi, rows: readonly number[]): Partial<Record<JenisKolom, string>> {
  const found: Partial<Record<JenisKolom, string>> = {};
  for (let kolom = 0; kolom < kisi.kolom; kolom += 1) {
    const texts = rows.map((row) => kisi.teks(row, kolom)).filter(Boolean);
    for (const teks of [...texts, texts.join(' ')]) {
      const jenis = readJudulKolom(teks);
      if (jenis !== null) found[jenis] ??= sambung([teks]);
    }
  }
  return found;
}

function columnText(kisi: Kisi, rows: readonly number[], kolom: number | undefined): string {
  return kolom === undefined ? '' : rows.map((row) => kisi.at(row, kolom)?.teks ?? '').join(' ');
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
