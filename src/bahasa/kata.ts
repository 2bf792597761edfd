/** Words of a text, and the words that only hold others together. */

/** A word with its place: `teks.slice(mulai, akhir)` is the word as printed. */
export interface Kata {
  readonly kata: string;
  readonly mulai: number;
  readonly akhir: number;
}

/** Longer runs are no words; reading them would only cost time. */
const LONGEST_RUN = 64;

/** Words in order, lower case, without punctuation. Numbers stay whole (`1.4.1.16`), `data-data` stays one word. */
export function splitKata(teks: string): string[] {
  return findKata(teks).map((item) => item.kata);
}

/** The same with positions, for quoting. */
export function findKata(teks: string): Kata[] {
  const found: Kata[] = [];
  for (const match of teks.matchAll(KATA)) {
    const [printed] = match;
    if (printed.length > LONGEST_RUN) continue;
    const item = { kata: printed.toLowerCase(), mulai: match.index, akhir: match.index + printed.length };
    const last = found.at(-1);
    if (last && last.akhir + 1 === item.mulai && teks[last.akhir] === '-' && isDoubled(last.kata, item.kata)) {
      found[found.length - 1] = { kata: `${last.kata}-${item.kata}`, mulai: last.mulai, akhir: item.akhir };
    } else found.push(item);
  }
  return found;
}

/** Conjunctions, prepositions, particles: words without content of their own. `tidak` and `belum` have some. */
export function isKataHubung(kata: string): boolean {
  return KATA_HUBUNG.has(kata);
}

const KATA = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** `undang-undang`, `surat-menyurat`, `berulang-ulang`, `langkah-langkahnya`. */
function isDoubled(first: string, second: string): boolean {
  if (first.length < 3 || second.length < 3 || first.includes('-')) return false;
  const tail = first.slice(-3);
  return second.includes(first.slice(1)) || first.endsWith(second) || (second.length > 4 && second.startsWith(tail));
}

const KATA_HUBUNG: ReadonlySet<string> = new Set(
  `adalah agar akan akibat antara apabila atas atau bagi bahkan bahwa baik beserta bila bilamana dan dalam dari
  daripada demi dengan di guna hal hanya harus hendaknya hingga ia ialah ini itu jika jikalau juga kalau karena ke
  kemudian kepada ketika lagi lain lainnya lalu maka masing-masing maupun melainkan melalui mengenai menjadi mereka
  merupakan meskipun namun nya oleh pada para per perihal pun saat saja sambil sampai sang saya sebagai sebagaimana
  sebelum sebelumnya secara sedang sedangkan segala segera sehingga sejak selain selaku selama selanjutnya seperti
  serta sesuai sesudah setelah setiap sebuah seorang suatu supaya sudah tanpa telah tentang terhadap terkait tersebut tetapi
  tiap untk untuk walaupun yaitu yakni yang dst dll dsb sd sdh yg dgn utk pd dlm krn`
    .trim()
    .split(/\s+/),
);
