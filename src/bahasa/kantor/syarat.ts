/** Conditions in the words of a step: `jika setuju … , jika tidak …`. */
import { akar } from '../akar.ts';
import { isKataKerjaPasif } from '../kata-kerja.ts';
import type { Token } from './token.ts';
import { isAktif } from './laku.ts';

export interface Syarat {
  readonly jenis: 'ya' | 'tidak';
  /** The condition as printed, first letter large: `Tidak setuju`. */
  readonly label: string;
  /** Token range of what then happens, last included; empty (`ujung < awal`) where the words do not say. */
  readonly awal: number;
  readonly ujung: number;
  /** Place of condition and consequence in the text, for quoting. */
  readonly mulai: number;
  readonly akhir: number;
}

export interface BacaSyarat {
  readonly syarat: readonly Syarat[];
  /** Tokens outside every condition. */
  readonly utama: readonly boolean[];
  /** `jika perlu`: the step may be left out. */
  readonly opsional: boolean;
}

const PENANDA: ReadonlySet<string> = new Set('jika bila apabila kalau jikalau bilamana kalo manakala'.split(' '));
const INGKAR: ReadonlySet<string> = new Set('tidak belum bukan tak kurang salah keliru tolak gagal ganda'.split(' '));
const NEGATIF =
  /^(?:salah|keliru|kurang|tolak|kesalahan|perbaikan|koreksi|kekurangan|kekeliruan|gagal|revisi|catatan|ditolak|dikecualikan|ketidaksesuaian|rusak|cacat)$/;
/** Words that end a condition. */
const KEADAAN =
  /^(?:setuju|disetujui|menyetujui|lengkap|benar|betul|salah|sesuai|layak|valid|sah|cocok|keliru|terpenuhi|ditolak|diterima|tersedia|kurang|ada|memenuhi|berwenang|kewenangan|kewenangannya|lolos|lulus|rahasia|terbuka|dikecualikan|baik|bersih|final|memadai|ditemukan|terdapat|diketahui|terverifikasi|diverifikasi|rusak|selesai|dimungkinkan|sependapat|layak)$/;
const MEMBAWA: ReadonlySet<string> = new Set(['memenuhi', 'ada', 'ditemukan', 'terdapat', 'sesuai', 'dinyatakan']);

export function readSyarat(teks: string, token: readonly Token[]): BacaSyarat {
  const utama = token.map(() => true);
  const marks = token.flatMap(({ baku }, at) => (PENANDA.has(baku) ? [at] : []));
  let opsional = false;
  const found = marks.flatMap((mark, order): (Baca & { readonly mark: number; readonly stop: number })[] => {
    if (/^(?:perlu|diperlukan|dibutuhkan|dipandang|dianggap|memungkinkan)$/.test(token[mark + 1]?.baku ?? '')) {
      opsional = true;
      return [];
    }
    const stop = endOfSentence(teks, token, mark, marks[order + 1] ?? token.length, marks);
    const one = readOne(teks, token, mark, stop);
    return one === null ? [] : [{ ...one, mark, stop }];
  });
  // `diteruskan … apabila lengkap dan dikembalikan … apabila tidak lengkap`: what happens stands before each condition.
  const last = found.at(-1);
  const behind = last !== undefined && last.syarat.ujung < last.syarat.awal;
  const syarat = found.map((item, order): Syarat => {
    if (!behind) return item.syarat;
    const from = found[order - 1]?.batas ?? startOfClause(teks, token, item.mark) - 1;
    return lookBack(token, item, from + 1) ?? item.syarat;
  });
  for (const [order, { mark, stop, batas }] of found.entries()) {
    const item = syarat[order];
    const end = behind ? batas : stop;
    for (let at = Math.min(mark, item && item.ujung >= item.awal ? item.awal : mark); at <= end; at++)
      utama[at] = false;
  }
  return { syarat, utama, opsional };
}

interface Baca {
  readonly syarat: Syarat;
  /** Last token of the condition itself. */
  readonly batas: number;
}

/** The last token before the next condition; a sentence of its own ends it too, but for `.` between condition and result. */
function endOfSentence(
  teks: string,
  token: readonly Token[],
  mark: number,
  next: number,
  marks: readonly number[],
): number {
  for (let at = mark + 1; at < next; at++) {
    const first = token[at];
    if (first?.awalKalimat === true && !marks.includes(at)) {
      // `Ya: diteruskan` keeps its colon.
      const gap = teks.slice(token[at - 1]?.akhir ?? 0, first.mulai);
      if (/[.;\n]/.test(gap)) return at - 1;
    }
  }
  // The joint before the next condition belongs to neither: `… dan jika tidak`.
  let last = next - 1;
  while (last > mark && /^(?:dan|atau|tetapi|sedangkan|namun)$/.test(token[last]?.baku ?? '')) last--;
  return last;
}

function readOne(teks: string, token: readonly Token[], mark: number, stop: number): Baca | null {
  const first = token[mark];
  const last = token[stop];
  if (!first || !last || stop <= mark) return null;
  const end = endOfCondition(teks, token, mark, stop);
  const words = token.slice(mark + 1, end + 1).map((item) => item.baku);
  const from = token[mark + 1];
  const to = token[end];
  if (!from || !to) return null;
  let awal = end + 1;
  while (awal <= stop && /^(?:maka|akan|langsung|kemudian|selanjutnya|dan)$/.test(token[awal]?.baku ?? '')) awal++;
  const label = capital(teks.slice(from.mulai, to.akhir));
  return {
    syarat: {
      jenis: isNegative(words) ? 'tidak' : 'ya',
      label,
      awal,
      ujung: stop,
      mulai: first.mulai,
      akhir: last.akhir,
    },
    batas: end,
  };
}

function isNegative(words: readonly string[]): boolean {
  const minus = words.filter((word) => INGKAR.has(word) || INGKAR.has(akar(word)) || NEGATIF.test(word));
  // `tidak ada kesalahan`: two make one plus.
  const doubled = minus.length === 2 && words.includes('tidak') && words.includes('ada');
  return minus.length > 0 && !doubled;
}

function endOfCondition(teks: string, token: readonly Token[], mark: number, stop: number): number {
  let state = false;
  for (let at = mark + 1; at <= stop; at++) {
    const word = token[at]?.baku ?? '';
    const before = token[at - 1];
    const here = token[at];
    if (!before || !here) return at;
    const gap = teks.slice(before.akhir, here.mulai);
    if (at > mark + 1 && (/[,:]|\s[-–]\s/.test(gap) || word === 'maka')) return at - 1;
    const verb = isKataKerjaPasif(word) || isAktif(word);
    const negated = INGKAR.has(before.baku) || /^(?:telah|sudah|dapat|bisa|dinyatakan)$/.test(before.baku);
    if (
      at > mark + 1 &&
      verb &&
      !KEADAAN.test(word) &&
      !(negated && before.baku === 'dinyatakan') &&
      (state || !isCopula(word))
    ) {
      // `jika tidak diserahkan`: the condition is the bare `tidak`; `jika tidak disetujui` is not.
      return at - 1;
    }
    if (state && !isTail(word) && !MEMBAWA.has(before.baku)) return at - 1;
    if (KEADAAN.test(word)) {
      state = true;
      const next = token[at + 1];
      const joined = next && /^(?:dan|atau)$/.test(next.baku) && KEADAAN.test(token[at + 2]?.baku ?? '');
      if (!MEMBAWA.has(word) && !joined && !(next && /^(?:syarat|persyaratan|ketentuan)$/.test(next.baku))) return at;
    }
  }
  return stop;
}

function isCopula(word: string): boolean {
  return /^(?:dinyatakan|bersifat|berada|menjadi|merupakan)$/.test(word);
}

/** Words that still belong to a state: `memenuhi syarat teknis`, `ada kesalahan`. */
function isTail(word: string): boolean {
  return /^(?:syarat|persyaratan|ketentuan|kriteria|kesalahan|perbaikan|koreksi|kekurangan|revisi|dengan|dan|atau|yang|berlaku|administrasi|teknis|kewenangan|kewenangannya|benar|lengkap|catatan|sah|valid|peraturan|standar|format|kekeliruan|masalah)$/.test(
    word,
  );
}

function lookBack(
  token: readonly Token[],
  { syarat, mark, batas }: Baca & { readonly mark: number },
  from: number,
): Syarat | null {
  let awal = from;
  while (awal < mark && /^(?:dan|atau|serta|sedangkan)$/.test(token[awal]?.baku ?? '')) awal++;
  const first = token[awal];
  const last = token[batas];
  return first && last && awal < mark
    ? { ...syarat, awal, ujung: mark - 1, mulai: first.mulai, akhir: last.akhir }
    : null;
}

function startOfClause(teks: string, token: readonly Token[], mark: number): number {
  let awal = mark;
  while (awal > 0) {
    const gap = teks.slice(token[awal - 1]?.akhir ?? 0, token[awal]?.mulai ?? 0);
    if (awal !== mark && /[.;,\n]/.test(gap)) break;
    awal--;
  }
  return awal;
}

function capital(label: string): string {
  const text = label.replace(/\s+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the other branch is called where the words name only one: `Sudah benar` → `Belum benar`, `Salah` → `Tidak salah`. */
export function lawanLabel(label: string): string {
  const text = label.charAt(0).toLowerCase() + label.slice(1);
  if (/^(?:tidak|tak|bukan)\b/.test(text)) return capital(text.replace(/^(?:tidak|tak|bukan)\s*/, '') || 'Ya');
  if (/^belum\b/.test(text)) return capital(text.replace(/^belum/, 'sudah'));
  if (/^(?:sudah|telah)\b/.test(text)) return capital(text.replace(/^(?:sudah|telah)/, 'belum'));
  if (/^(?:salah|keliru)$/.test(text)) return 'Benar';
  return capital(`tidak ${text}`);
}
