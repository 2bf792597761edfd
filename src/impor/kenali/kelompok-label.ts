/** Several labels in a row, then the content of all: how copies of a two-column form read. Numbering tells the boxes apart. */
import { KEPALA_SITASI } from './daftar.ts';
import type { BidangTeks } from './label.ts';

interface Isi {
  readonly bidang: BidangTeks;
  readonly baris: readonly string[];
  readonly ragu?: string;
}

/** What the first words of an item say about the box it belongs to. */
const CIRI: Readonly<Partial<Record<BidangTeks, RegExp>>> = {
  dasarHukum: KEPALA_SITASI,
  keterkaitan: /^(?:\d+\s*[.)]\s*)?(?:SOP|POS|Standar Operasional)\b/i,
  peringatan: /^(?:\d+\s*[.)]\s*)?(?:jika|apabila|bila|apa bila|kalau|ketidak|keterlambatan|tidak )/i,
  kualifikasiPelaksana:
    /^(?:\d+\s*[.)]\s*)?(?:S-?[123]\b|D-?(?:I{1,3}|IV|[1-4])\b|SMA|SLTA|sarjana|diploma|pendidikan|memiliki|memahami|mengetahui|menguasai|mampu|mengerti|berpendidikan|pernah|minimal)/i,
  peralatan:
    /^(?:\d+\s*[.)]\s*)?(?:ATK|alat tulis|komputer|laptop|printer|jaringan|internet|meja|kertas|lembar|scanner|telepon|perangkat|aplikasi|kendaraan|formulir|buku)/i,
  pencatatan:
    /^(?:\d+\s*[.)]\s*)?(?:disimpan|dicatat|didata|buku|arsip|agenda|register|dokumen|data|notulen|laporan|softcopy|hardcopy|rekap)/i,
};

const RAGU = 'Beberapa judul kotak berurutan tanpa isi di antaranya; pembagian isinya perlu diperiksa.';

/** Deals the lines out to the labels, in order. */
export function splitKelompok(labels: readonly BidangTeks[], lines: readonly string[]): Isi[] {
  const own = lines.filter((line) => line.trim() !== '');
  const [first] = labels;
  if (first === undefined) return [];
  if (labels.length === 1) return [{ bidang: first, baris: own }];
  if (own.length === 0) return labels.map((bidang) => ({ bidang, baris: [] }));
  const columns = labels.length === 2 ? splitColumns(own) : null;
  if (columns !== null) return labels.map((bidang, index) => ({ bidang, baris: columns[index] ?? [], ragu: RAGU }));
  const cuts = restarts(own);
  const byClass = classCuts(labels, own);
  const chosen = cuts.length === labels.length - 1 ? cuts : byClass;
  if (chosen === null) return labels.map((bidang, index) => ({ bidang, baris: index === 0 ? own : [], ragu: RAGU }));
  return labels.map((bidang, index) => ({
    bidang,
    baris: own.slice(chosen[index - 1] ?? 0, chosen[index] ?? own.length),
    ragu: RAGU,
  }));
}

/** Two boxes side by side read across: `1. Undang-Undang … 1. Memahami …`, the same number twice on a line. */
function splitColumns(lines: readonly string[]): [string[], string[]] | null {
  const left: string[] = [];
  const right: string[] = [];
  let twice = 0;
  for (const line of lines) {
    const match = /^\s*((\d{1,2})\s*[.)]\s*\S.*?\S)\s+(\2\s*[.)]\s*\p{Lu}.*)$/u.exec(line);
    left.push(match?.[1] ?? line);
    if (match === null) continue;
    right.push(match[3] ?? '');
    twice += 1;
  }
  return twice >= 1 && twice >= lines.length / 3 ? [left, right] : null;
}

/** Lines with which a numbering begins anew: `1.` with its text, after text that was numbered or torn from its numbers. */
function restarts(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => {
    if (index === 0 || !/^\s*1\s*[.)]\s*\S/.test(line)) return [];
    const text = lines.slice(0, index).some((before) => /\p{L}{2}/u.test(before));
    return text ? [index] : [];
  });
}

/** The cuts after which the lines look most like their boxes. */
function classCuts(labels: readonly BidangTeks[], lines: readonly string[]): number[] | null {
  const memo = new Map<string, { nilai: number; cuts: number[] }>();
  const rate = (bidang: BidangTeks, from: number, to: number): number => {
    const pattern = CIRI[bidang];
    if (pattern === undefined) return 0;
    return lines
      .slice(from, to)
      .reduce((sum, line) => sum + (pattern.test(line.trim()) ? 1 : others(bidang, line) ? -1 : 0), 0);
  };
  const others = (bidang: BidangTeks, line: string): boolean =>
    labels.some((label) => label !== bidang && CIRI[label]?.test(line.trim()) === true);
  const best = (label: number, from: number): { nilai: number; cuts: number[] } => {
    const bidang = labels[label];
    if (bidang === undefined) return { nilai: from === lines.length ? 0 : -1000, cuts: [] };
    if (label === labels.length - 1) return { nilai: rate(bidang, from, lines.length), cuts: [] };
    const key = `${label}:${from}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let found = { nilai: -Infinity, cuts: [] as number[] };
    for (let to = from; to <= lines.length; to += 1) {
      const rest = best(label + 1, to);
      const nilai = rate(bidang, from, to) + rest.nilai;
      if (nilai > found.nilai) found = { nilai, cuts: [to, ...rest.cuts] };
    }
    memo.set(key, found);
    return found;
  };
  const { nilai, cuts } = best(0, 0);
  return nilai > 0 ? cuts : null;
}
