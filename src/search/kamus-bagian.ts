/** The dictionary cut by first letters, so that a question loads the few words it needs, however many the site has. */
import { kelompokMakna } from '../bahasa/makna.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Kamus } from './kamus.ts';

/** Root → in how many hits, then words it was printed as. */
export type IsiKamus = Kamus['akar'];

/** `/data/kamus.json`: what every question needs. */
export interface IntiKamus extends Kamus {
  /** First letters of the parts that hold the rest, longer ones for crowded letters; none where everything is here. */
  readonly awalan: readonly string[];
}

export interface KamusTerbagi {
  readonly inti: IntiKamus;
  /** By first letters; `0` for words that do not begin with a letter. */
  readonly bagian: ReadonlyMap<string, IsiKamus>;
}

/** Entries that one file holds; about 15 KB. */
const MOST_ENTRIES = 1500;

export function splitKamus(kamus: Kamus, most = MOST_ENTRIES): KamusTerbagi {
  const entries = Object.entries(kamus.akar);
  if (entries.length <= most) return { inti: { ...kamus, awalan: [] }, bagian: new Map() };
  // One word of a group of like meaning asks for the frequency of all of them.
  const grouped = entries.filter(([root]) => kelompokMakna(root) !== null);
  const bagian = new Map<string, Map<string, [number, ...string[]]>>();
  const put = (awal: string, root: string, count: number, form: string | null): void => {
    const part = bagian.get(awal) ?? new Map<string, [number, ...string[]]>();
    bagian.set(awal, part);
    const entry = part.get(root) ?? [count];
    part.set(root, entry);
    if (form !== null) entry.push(form);
  };
  // A form stands under its own letter too: there it is looked for when it was misspelt.
  const places = entries.flatMap(([root, [count, ...forms]]) => [
    { word: root, root, count, form: null },
    ...forms.map((form) => ({ word: form, root, count, form })),
  ]);
  const cut = (awal: string, items: readonly (typeof places)[number][]): void => {
    const deeper = new Set(items.map(({ root }) => root)).size > most && awal !== LAIN && awal.length < LONGEST;
    for (const [next, group] of groupBy(items, ({ word }) => (deeper ? awalBerkas(word, awal) : awal))) {
      if (next !== awal) cut(next, group);
      else for (const { root, count, form } of group) put(awal, root, count, form);
    }
  };
  for (const [awal, items] of groupBy(places, ({ word }) => awalOf(word, 1))) cut(awal, items);
  const sorted = [...bagian].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    inti: {
      ...kamus,
      akar: Object.fromEntries(grouped.map(([root, [count]]) => [root, [count]])),
      awalan: sorted.map(([awal]) => awal),
    },
    bagian: new Map(sorted.map(([awal, part]) => [awal, Object.fromEntries(part)])),
  };
}

/** The part that holds a word; null where there is none. */
export function bagianUntuk(kata: string, awalan: readonly string[]): string | null {
  for (let length = LONGEST; length > 0; length--) {
    const awal = awalOf(kata, length);
    if (awalan.includes(awal)) return awal;
  }
  return null;
}

/** All parts of a first letter: where a word stands that was misspelt after it. */
export function bagianHuruf(kata: string, awalan: readonly string[]): string[] {
  const huruf = awalOf(kata, 1);
  return awalan.filter((awal) => awal.startsWith(huruf));
}

const LAIN = '0';
const LONGEST = 3;

/** One letter more; `con.json` would be a device on Windows. */
function awalBerkas(word: string, awal: string): string {
  const next = awalOf(word, awal.length + 1);
  return PERANGKAT.has(next) ? awal : next;
}

const PERANGKAT: ReadonlySet<string> = new Set(['con', 'prn', 'aux', 'nul']);

function awalOf(word: string, length: number): string {
  return /^[a-z]+/.exec(word)?.[0].slice(0, length) ?? LAIN;
}
