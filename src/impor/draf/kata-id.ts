/** Short phrases and ids proposed from the words of a step. */
import { akar } from '../../bahasa/akar.ts';
import { isKataHubung, splitKata } from '../../bahasa/kata.ts';

const LONGEST = 48;
const ENDS =
  /(?=\s*[,;:(]|\s+(?:untuk|kemudian|lalu|selanjutnya|serta|jika|bila|apabila|kepada|yang|dari|terkait|sesuai|dengan|berdasarkan|melalui|dan (?:me|di|ber)|oleh|pada|agar|guna|setelah|tentang|dalam|ke|di)\b)/giu;

/** The verb phrase of a step for the diagram: its first clause, at most 48 letters, ours. */
export function suggestRingkas(kegiatan: string): string {
  const teks = kegiatan
    .replace(/\s+/g, ' ')
    .replace(/^[\s\d.)•-]+(?=\p{L})/u, '')
    .replace(/[.;,:]+$/, '')
    .trim();
  const whole = capital(teks);
  if (!/[\p{L}\p{N}]/u.test(whole)) return 'Langkah tanpa uraian';
  if (whole.length <= LONGEST) return whole;
  const ends = [...whole.matchAll(ENDS)]
    .map((match) => match.index)
    .filter((at) => at <= LONGEST && splitKata(whole.slice(0, at)).length >= 2);
  const clause = whole.slice(0, ends.at(-1) ?? 0).replace(/[\s,;:(]+$/, '');
  return trimHanging(clause.length >= 12 ? clause : whole.slice(0, whole.lastIndexOf(' ', LONGEST)));
}

function trimHanging(teks: string): string {
  let words = teks.split(' ');
  while (words.length > 2 && isKataHubung((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1);
  return words.join(' ').slice(0, LONGEST).trim();
}

const capital = (teks: string): string => teks.slice(0, 1).toUpperCase() + teks.slice(1);

/** Ids of steps: root of the verb and the words after it; unique, never a reserved one. */
export function suggestIdLangkah(ringkas: readonly string[]): string[] {
  const taken = new Set(['mulai', 'selesai']);
  return ringkas.map((teks) => {
    const words = splitKata(teks).filter((word) => !isKataHubung(word) && /[\p{L}\p{N}]/u.test(word));
    const [verb = 'langkah', ...rest] = words;
    const base = toSlug([toPerintah(verb), ...rest.slice(0, 3)].join('-'), 44);
    return unique(base, taken);
  });
}

/** `menyampaikan` → `sampaikan`, `memeriksa` → `periksa`. */
function toPerintah(verb: string): string {
  if (!/^(?:me|ber|di|pe)/.test(verb)) return verb;
  const root = akar(verb);
  return /^me.*kan$/.test(verb) && !root.endsWith('kan') ? `${root}kan` : root;
}

/** Ids of lanes, phases, files: from a name, unique. */
export function suggestId(nama: string, taken: Set<string>, most = 60): string {
  return unique(toSlug(nama, most), taken);
}

export function toSlug(teks: string, most = 60): string {
  const slug = teks
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = slug.length <= most ? slug : slug.slice(0, most).replace(/-[^-]*$/, '');
  if (PERANGKAT.test(short)) return `nama-${short}`;
  return short === '' ? 'tanpa-nama' : short;
}

/** Windows opens a device of this name, whatever folder it is asked in. */
const PERANGKAT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function unique(base: string, taken: Set<string>): string {
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  taken.add(id);
  return id;
}
