/** Clauses of a sentence: which word opens one, which signs end one. */

/** `utama`: what is done. `untuk`: what it is for, or what someone is told to do. `yang`: tells of a thing. `jika`: under a condition. */
export type JenisKlausa = 'utama' | 'untuk' | 'yang' | 'jika';

/** The clause that a word opens, e.g. `agar` → `untuk`; null for every other word. */
export function bukaKlausa(kata: string): JenisKlausa | null {
  return PENANDA.get(kata) ?? null;
}

/** @param sela what stands between two words */
export function isAkhirKlausa(sela: string): boolean {
  return /[.;,:()\n]/.test(sela);
}

const PENANDA: ReadonlyMap<string, JenisKlausa> = new Map([
  ['untuk', 'untuk'],
  ['untk', 'untuk'],
  ['agar', 'untuk'],
  ['supaya', 'untuk'],
  ['guna', 'untuk'],
  ['yang', 'yang'],
  ['jika', 'jika'],
  ['bila', 'jika'],
  ['apabila', 'jika'],
]);
