/** Words made from a root, the way back from `akar`: for suggestions, where a typed word is near a word we never printed. */

/** `ganda` → menggandakan, penggandaan, digandakan …; some may be words nobody uses. */
export function turunan(akar: string): string[] {
  const me = beriAwalan('me', akar);
  const pe = beriAwalan('pe', akar);
  return [me, `${me}kan`, `${me}i`, `${pe}an`, pe, `di${akar}`, `di${akar}kan`, `di${akar}i`, `${akar}an`];
}

/** Puts me- or pe- before a root, with the sound change: `me` + `kirim` → `mengirim`. */
function beriAwalan(awalan: 'me' | 'pe', akar: string): string {
  const [first = '', second = ''] = akar;
  const short = !/[aeiou].*[aeiou]/.test(akar);
  if (short) return `${awalan}nge${akar}`;
  if ('lrwymn'.includes(first)) return awalan + akar;
  if (first === 'p' && second !== 'r') return `${awalan}m${akar.slice(1)}`;
  if ('bfpv'.includes(first)) return `${awalan}m${akar}`;
  if (first === 't' && second !== 'r') return `${awalan}n${akar.slice(1)}`;
  if ('cdjtz'.includes(first)) return `${awalan}n${akar}`;
  if (first === 's' && 'aeiou'.includes(second)) return `${awalan}ny${akar.slice(1)}`;
  if (first === 's') return `${awalan}n${akar}`;
  if (first === 'k' && 'aeiou'.includes(second)) return `${awalan}ng${akar.slice(1)}`;
  return `${awalan}ng${akar}`;
}
