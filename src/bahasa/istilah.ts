/** Finds the terms of the glossary in running text, each once per page. */
import type { Istilah } from '../domain/frontmatter.ts';

/** A piece of a text; the pieces joined are the text, letter for letter. */
export interface Potongan {
  readonly teks: string;
  /** The term explained here, at its first occurrence on the page. */
  readonly istilah: Istilah | null;
}

/** The explained terms, ready to be looked for. */
export interface Penanda {
  readonly search: RegExp;
  readonly byName: ReadonlyMap<string, Istilah>;
}

/**
 * Cuts texts, given in page order, at the first occurrence of every explained term.
 * Terms with capitals inside (`PK`, `SKPD`) match exactly, others in any case; the longest term wins.
 */
export function tandaiIstilah(teks: readonly string[], daftar: readonly Istilah[]): readonly (readonly Potongan[])[] {
  return tandaiDengan(susunPenanda(daftar), teks);
}

/** The same with a list prepared once, for many pages. */
export function tandaiDengan({ search, byName }: Penanda, teks: readonly string[]): readonly (readonly Potongan[])[] {
  const used = new Set<Istilah>();
  return teks.map((item) => cut(item, search, byName, used));
}

export function susunPenanda(daftar: readonly Istilah[]): Penanda {
  const byName = new Map<string, Istilah>();
  for (const item of daftar) {
    if (item.kepanjangan === undefined && item.arti === undefined) continue;
    for (const name of namaIstilah(item)) byName.set(key(name), item);
  }
  const pattern = [...byName.keys()].sort((a, b) => b.length - a.length).map(escape);
  // Without terms nothing is found: `[]` matches no letter.
  const names = pattern.length === 0 ? '[]' : pattern.join('|');
  return { search: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'giu'), byName };
}

/** The spellings one entry stands for: `SKPD / OPD` holds two. */
export function namaIstilah(istilah: Istilah): readonly string[] {
  return istilah.istilah
    .split(/ ?[/,] /)
    .map((name) => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim())
    .filter((name) => name.length > 1);
}

function cut(
  teks: string,
  search: RegExp,
  byName: ReadonlyMap<string, Istilah>,
  used: Set<Istilah>,
): readonly Potongan[] {
  const pieces: Potongan[] = [];
  let from = 0;
  for (const match of teks.matchAll(search)) {
    const istilah = byName.get(match[0]) ?? byName.get(match[0].toLowerCase());
    if (istilah === undefined || used.has(istilah)) continue;
    used.add(istilah);
    if (match.index > from) pieces.push({ teks: teks.slice(from, match.index), istilah: null });
    pieces.push({ teks: match[0], istilah });
    from = match.index + match[0].length;
  }
  if (from < teks.length || pieces.length === 0) pieces.push({ teks: teks.slice(from), istilah: null });
  return pieces;
}

/** Abbreviations keep their case, so that `PK` never meets `pk`; ordinary words lose it. */
function key(name: string): string {
  return /\p{L}\p{Lu}/u.test(name) ? name : name.toLowerCase();
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
