/** The root of an Indonesian word: affixes off, sound changes undone, checked against our list of roots. */
import { KATA_DASAR, KATA_KERJA_DASAR } from './kata-dasar.ts';

const LONGEST_WORD = 40;
const SHORTEST_UNKNOWN = 4;

/**
 * `memeriksa`, `pemeriksaan`, `diperiksanya` → `periksa`. Lower case, never empty for a word with letters, and
 * `akar(akar(x)) === akar(x)`. A word whose root is not in the list loses only affixes that are beyond doubt.
 */
export function akar(kata: string): string {
  const known = diketahui.get(kata);
  if (known !== undefined) return known;
  const root = findAkar(kata);
  if (diketahui.size >= PALING_BANYAK) diketahui.clear();
  diketahui.set(kata, root);
  return root;
}

// Texts repeat their words: the same word has the same root, and finding it takes a hundred times longer than this.
const diketahui = new Map<string, string>();
const PALING_BANYAK = 50_000;

function findAkar(kata: string): string {
  const word = kata.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  if (word.length > LONGEST_WORD || KATA_DASAR.has(word)) return word;
  if (/^[a-z]+$/.test(word)) return rootOf(word);
  const [first = '', second = '', ...more] = word.split('-');
  if (more.length > 0 || !/^[a-z]+$/.test(first) || !/^[a-z]+$/.test(second)) return word;
  // Reduplication: `data-data`, `surat-menyurat`, `berulang-ulang`.
  const root = rootOf(first);
  return root === rootOf(second) || first.endsWith(second) || rootOf(second).endsWith(first) ? root : word;
}

function rootOf(word: string): string {
  if (KATA_DASAR.has(word)) return word;
  const known = knownRoot(word);
  if (known !== null) return known;
  const shorter = stripUnknown(word);
  return shorter === word ? word : rootOf(shorter);
}

/** A word with fewer affixes; `kept` counts letters that stood in the word, `cost` what was taken off. */
interface Bentuk {
  readonly teks: string;
  readonly kept: number;
  readonly cost: number;
  /** The prefix taken off last. */
  readonly awalan: string;
}

/** The known root that keeps most letters of the word; then a verb (`mengubah` is no `kubah`), then the fewest affixes. */
function knownRoot(word: string): string | null {
  let best: Bentuk | null = null;
  for (const ending of stripEndings(word)) {
    for (const form of stripBeginnings(ending)) {
      if (KATA_DASAR.has(form.teks) && (best === null || isBetter(form, best))) best = form;
    }
  }
  return best?.teks ?? null;
}

function isBetter(form: Bentuk, best: Bentuk): boolean {
  if (form.kept !== best.kept) return form.kept > best.kept;
  const verbs = Number(KATA_KERJA_DASAR.has(form.teks)) - Number(KATA_KERJA_DASAR.has(best.teks));
  return verbs === 0 ? form.cost < best.cost : verbs > 0;
}

/** `penilaiannya` → itself, `penilaian`, `penilai`; particle, owner, then at most two suffixes. */
function stripEndings(word: string): Bentuk[] {
  let forms: Bentuk[] = [{ teks: word, kept: word.length, cost: 0, awalan: '' }];
  for (const endings of AKHIRAN) {
    forms = forms.flatMap((form) => [
      form,
      ...endings
        .filter((ending) => form.teks.endsWith(ending) && form.teks.length - ending.length >= 2)
        .map((ending) => ({
          teks: form.teks.slice(0, -ending.length),
          kept: form.kept - ending.length,
          cost: form.cost + 1,
          awalan: '',
        })),
    ]);
  }
  return forms;
}

const AKHIRAN = [
  ['lah', 'kah', 'pun', 'tah'],
  ['nya', 'ku', 'mu'],
  ['kan', 'an', 'i', 'isasi'],
  ['kan', 'an', 'i'],
];

const MOST_PREFIXES = 3;

function stripBeginnings(start: Bentuk): Bentuk[] {
  const found = [start];
  let round = [start];
  for (let depth = 0; depth < MOST_PREFIXES; depth++) {
    round = round.flatMap(stripPrefix);
    found.push(...round);
  }
  return found;
}

/** Every way to take one prefix off, sound changes undone: `mengirim` → `irim`, `kirim`. */
function stripPrefix(form: Bentuk): Bentuk[] {
  return AWALAN.flatMap(([pattern, restored]) => {
    const prefix = pattern.exec(form.teks)?.[0] ?? '';
    const rest = form.teks.slice(prefix.length);
    if (prefix === '' || rest.length < 2 || !mayFollow(prefix, form.awalan)) return [];
    const taken = { kept: form.kept - prefix.length, cost: form.cost + 1, awalan: prefix };
    return restored.map((letters) => ({ ...taken, teks: letters + rest }));
  });
}

/** me- stands first; pe- stands first or after ke-, se-, ber- (`kepengurusan`), never inside me- or pe-. */
function mayFollow(prefix: string, before: string): boolean {
  if (before === '' || prefix === 'per') return true;
  return prefix.startsWith('pe') ? /^(?:ke|se|be)/.test(before) : !prefix.startsWith('m');
}

/** Prefix with what must follow, and the letters the sound change may have swallowed. */
const AWALAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ketidak(?=[a-z])/, ['']],
  [/^(?:di|ke|se|ku|kau)(?=[a-z])/, ['']],
  [/^(?:ter|ber|per)(?=[a-z])/, ['']],
  [/^(?:te|be|pe)(?=[a-z]*er|r)/, ['']],
  [/^(?:bel|pel)(?=ajar)/, ['']],
  [/^[mp]e(?=[lrwymn])/, ['']],
  [/^pe(?=[a-z])/, ['']],
  [/^[mp]em(?=[bfpv])/, ['']],
  [/^[mp]em(?=[aeiou])/, ['p', 'm']],
  [/^[mp]en(?=[cdjstz])/, ['']],
  [/^[mp]en(?=[aeiou])/, ['t', 'n']],
  [/^[mp]eng(?=[ghkqx])/, ['']],
  [/^[mp]eng(?=[aeiou])/, ['', 'k']],
  [/^[mp]enge(?=[a-z]{3,4}$|[a-z]{3,4}(?:kan|an|i)$)/, ['']],
  [/^[mp]eny(?=[aeiou])/, ['s', 'ny']],
];

/** For roots nobody listed: only whole pairs of affixes, and only where enough of a word is left. */
function stripUnknown(word: string): string {
  for (const [pattern, letter] of TAK_DIKENAL) {
    const rest = pattern.exec(word)?.[1];
    if (rest !== undefined && isWordLike(letter + rest)) return letter + rest;
  }
  return word;
}

const TAK_DIKENAL: readonly (readonly [RegExp, string])[] = [
  [/^(.+)(?:nya|lah|kah)$/, ''],
  [/^(?:memper|diper)(.+?)(?:kan|i)?$/, ''],
  [/^(?:di|ter)(.+)(?:kan|i)$/, ''],
  [/^mem([bfpv].+?)(?:kan|i)?$/, ''],
  [/^mem([aeiou].+?)(?:kan|i)?$/, 'p'],
  [/^men([cdjstz].+?)(?:kan|i)?$/, ''],
  [/^men([aeiou].+?)(?:kan|i)?$/, 't'],
  [/^meny([aeiou].+?)(?:kan|i)?$/, 's'],
  [/^meng([aeioughkqx].+?)(?:kan|i)?$/, ''],
  [/^me([lrwy][aeiou].+?)(?:kan|i)?$/, ''],
  [/^pem([bfpv].+)an$/, ''],
  [/^pem([aeiou].+)an$/, 'p'],
  [/^pen([cdjstz].+)an$/, ''],
  [/^pen([aeiou].+)an$/, 't'],
  [/^peny([aeiou].+)an$/, 's'],
  [/^peng([aeioughkqx].+)an$/, ''],
  [/^pe([lrwy][aeiou].+)an$/, ''],
  [/^(?:per|ke)(.+)an$/, ''],
  [/^ber(.+)an$/, ''],
  [/^ber(.+)$/, ''],
  [/^di(.+)$/, ''],
  [/^(.+)kan$/, ''],
];

function isWordLike(rest: string): boolean {
  return rest.length >= SHORTEST_UNKNOWN && (rest.match(/[aeiou]/g)?.length ?? 0) >= 2;
}
