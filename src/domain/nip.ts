/**
 * Numbers of civil servants (NIP): birth date, month of appointment, sex and a count, 18 digits; the old ones nine. They encode a birth
 * date and stand nowhere in the catalogue, however they are spelled.
 *
 * Without the word NIP, 18 digits count as one where they are grouped by its parts and begin like one, or where every part of them
 * holds: a real birth date, an appointment at 15 to 65 years of age. After the word, any nine or eighteen digits do. The
 * sixteen digits of an NIK or of a budget account are none.
 */
import { bacaDeret, type Deret, type Kelompok } from './deret-angka.ts';

export interface LetakNip {
  /** Offsets in the text as given, from its first to after its last digit. */
  readonly mulai: number;
  readonly akhir: number;
}

/** Every NIP in a text, in order; they do not overlap. */
export function findNip(teks: string): readonly LetakNip[] {
  const found = [...afterWord(teks), ...inRuns(teks)].sort((a, b) => a.mulai - b.mulai || b.akhir - a.akhir);
  const apart: LetakNip[] = [];
  for (const item of found) {
    const last = apart.at(-1);
    if (last === undefined || item.mulai >= last.akhir) apart.push(item);
    else if (item.akhir > last.akhir) apart[apart.length - 1] = { mulai: last.mulai, akhir: item.akhir };
  }
  return apart;
}

/** `NIP`, `N.I.P.`, `NIPPPK`, `NI PPPK`, `Nomor Induk Pegawai`, with `lama` or `baru` and signs up to the number. */
const KATA =
  /(?<!\p{L})(?:N[\s.\p{Cf}]{0,2}I[\s.\p{Cf}]{0,2}P(?:[\s.]{0,2}P\.?P\.?K)?|NI\s?PPPK|ＮＩＰ|nomor\s+induk\s+(?:pegawai|kepegawaian|PPPK)(?:\s+negeri\s+sipil)?)(?!\p{L})(?:[\s.:]*\(?(?:lama|baru)\)?)?(?:&nbsp;|<[^<>]{0,300}>|\\(?![uUx\p{N}])[nrt]?|[^\p{L}\p{N},;&<\\%]){0,40}/giu;
const SESUDAH = /^[\s)\]]{0,3}\(\s*NIP\b/i;
const MULAI = /[\p{N}]|\\[uUx]|&(?:amp;)*#|%3\d/gu;

function* afterWord(teks: string): Generator<LetakNip> {
  for (const match of teks.matchAll(KATA)) {
    const from = match.index + match[0].length;
    const deret = bacaDeret(teks, from, true);
    if (deret === null) continue;
    const { kelompok } = deret;
    const whole = [18, 9].map((digits) => endAfter(kelompok, 0, digits)).find((end) => end !== null);
    const end = whole ?? (match[0].includes('\n') ? null : endOfLine(teks, kelompok));
    if (end === null || isCounting(kelompok.slice(0, end + 1))) continue;
    yield { mulai: from, akhir: kelompok[end]?.akhir ?? from };
  }
}

function* inRuns(teks: string): Generator<LetakNip> {
  let from = 0;
  for (const match of teks.matchAll(MULAI)) {
    if (match.index < from) continue;
    const deret = bacaDeret(teks, match.index);
    from = Math.max(deret?.akhir ?? 0, match.index + 1);
    if (deret === null) continue;
    yield* inRun(deret);
    if (SESUDAH.test(teks.slice(deret.akhir, deret.akhir + 12))) yield* lastNine(deret);
    for (const [start, end] of deret.tag)
      for (const item of inRuns(teks.slice(start + 1, end)))
        yield { mulai: item.mulai + start + 1, akhir: item.akhir + start + 1 };
  }
}

/** `130 … (NIP)`. */
function* lastNine({ akhir, kelompok }: Deret): Generator<LetakNip> {
  const first = kelompok.findIndex((_, at) => endAfter(kelompok, at, 9) === kelompok.length - 1);
  if (first !== -1) yield { mulai: kelompok[first]?.mulai ?? akhir, akhir };
}

const PANJANG = 18;

function* inRun({ kelompok }: Deret): Generator<LetakNip> {
  const total = kelompok.reduce((sum, { angka }) => sum + angka.length, 0);
  if (total < PANJANG) return;
  for (let first = 0; first < kelompok.length; first += 1) {
    const last = endAfter(kelompok, first, PANJANG);
    if (last === null || !isNip(kelompok.slice(first, last + 1), total)) continue;
    yield { mulai: kelompok[first]?.mulai ?? 0, akhir: kelompok[last]?.akhir ?? 0 };
    first = last;
  }
}

/** The group with which exactly so many digits are complete. */
function endAfter(kelompok: readonly Kelompok[], first: number, digits: number): number | null {
  let sum = 0;
  for (let at = first; at < kelompok.length && sum < digits; at += 1) {
    sum += kelompok[at]?.angka.length ?? 0;
    if (sum === digits) return at;
  }
  return null;
}

/** Digits before which the parts of an NIP begin. */
const BAGIAN: ReadonlySet<number> = new Set([4, 6, 8, 12, 14, 15]);
/** Runs longer than this are figures: in them only tidy groups count. */
const DERET_PANJANG = 60;

function isNip(kelompok: readonly Kelompok[], total: number): boolean {
  const angka = kelompok.map((item) => item.angka).join('');
  if (!/^(?:19|20)\d{6}(?:19|20)\d{4}[12]\d{3}$/.test(angka)) return false;
  let at = 0;
  const cuts = kelompok.slice(1).map((_, index) => (at += kelompok[index]?.angka.length ?? 0));
  const byParts = cuts.every((cut) => BAGIAN.has(cut));
  if (byParts && cuts.length <= 3) return true;
  const [size = 0] = kelompok.map((item) => item.angka.length);
  const even = cuts.every((cut) => cut % size === 0);
  return (byParts || even || cuts.length <= 3 || total <= DERET_PANJANG) && isPlausible(angka);
}

function isPlausible(angka: string): boolean {
  const number = (from: number, to: number): number => Number(angka.slice(from, to));
  const born = new Date(Date.UTC(number(0, 4), number(4, 6) - 1, number(6, 8)));
  const age = number(8, 12) - number(0, 4);
  const month = number(12, 14);
  return (
    born.getUTCMonth() === number(4, 6) - 1 &&
    born.getUTCDate() === number(6, 8) &&
    age >= 15 &&
    age <= 65 &&
    // Officers on contract (PPPK) have a 21 instead of the month.
    ((month >= 1 && month <= 12) || (month >= 21 && month <= 29))
  );
}

/** After the word even the rubble of a scan counts: eight digits or more on one line, with small gaps. */
function endOfLine(teks: string, kelompok: readonly Kelompok[]): number | null {
  let sum = 0;
  let end = -1;
  for (const [at, { angka, mulai }] of kelompok.entries()) {
    if (at > 0 && !/^[^\n,;]{1,3}$/.test(teks.slice(kelompok[at - 1]?.akhir, mulai))) break;
    if (sum >= PANJANG) break;
    sum += angka.length;
    end = at;
  }
  return sum >= 8 ? end : null;
}

/** `1 2 3 4 5 …` below a head that ends in NIP are the numbers of columns. */
function isCounting(kelompok: readonly Kelompok[]): boolean {
  return (
    kelompok.length > 2 &&
    kelompok.every(({ angka }, at) => at === 0 || Number(angka) === Number(kelompok[at - 1]?.angka) + 1)
  );
}
