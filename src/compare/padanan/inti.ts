/** What a step is about, read from its own words alone: the acts that belong to its stage, each with its object. */
import { kelasOf, listPerbuatan } from '../../bahasa/kantor/perbuatan.ts';
import { akarTindakan, artiTindakan } from '../../bahasa/kantor/tindakan.ts';
import type { Langkah } from '../../domain/sop.ts';

export interface Inti {
  readonly kelas: string;
  /** Roots of what it is done to; of an order the acts ordered. Empty where the words name nothing. */
  readonly objek: readonly string[];
  /** As printed. */
  readonly kutipan: string;
  /** Named by its result: `membuat undangan`. */
  readonly turunan: boolean;
}

/**
 * The acts of a step that usually belong to its stage; where there is none, all its acts. In the order of the words, each class once.
 * @param konsep a text as roots
 * @param tanpaTahap as if nobody had given the step a stage
 */
export function listInti(langkah: Langkah, konsep: (teks: string) => string[], tanpaTahap = false): readonly Inti[] {
  const own = readTindakan(langkah.kegiatan, konsep);
  const all = own.length > 0 ? own : readTindakan(langkah.ringkas, konsep);
  const fitting = tanpaTahap ? [] : all.filter(({ kelas }) => isLazim(kelas, langkah.tahap.id));
  const said = all.filter((item) => !item.turunan);
  const work = said.filter(({ kelas }) => !SERAH.has(kelas));
  const seen = new Set<string>();
  return [fitting, work, said]
    .flatMap((list, place, lists) => (lists.slice(0, place).some((before) => before.length > 0) ? [] : list))
    .filter(({ kelas }) => !seen.has(kelas) && seen.add(kelas));
}

/** To take a paper and to hand it on says little where a step does anything else. */
const SERAH = new Set(['terima', 'serah', 'beri']);

/** Nothing speaks against one object: one side names none, or both begin with the same word and share half of their words. */
export function isObjekSama(kelas: string, a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const shared = a.filter((word) => b.includes(word)).length;
  return kelas === PERINTAH ? shared > 0 : a[0] === b[0] && 2 * (2 * shared) >= a.length + b.length;
}

/** True where offices usually do such an act in this stage. */
export function isLazim(kelas: string, tahap: string): boolean {
  return TAHAP_KELAS.get(kelas)?.has(tahap) ?? false;
}

const TAHAP_KELAS: ReadonlyMap<string, ReadonlySet<string>> = [...akarTindakan(() => true)].reduce((found, root) => {
  const tahap = artiTindakan(root)?.tahap;
  if (tahap !== undefined) found.set(kelasOf(root), new Set([...(found.get(kelasOf(root)) ?? []), tahap]));
  return found;
}, new Map<string, ReadonlySet<string>>());

const PERINTAH = 'perintah';
const UNDANG = 'undang';
/** What stands before the object's own name; drafts and the making of them are known by their class. */
const BUKAN_NAMA = new Set(['dokumen', 'berkas', 'akhir', 'final', 'usul', 'masing', 'seluruh']);
const DRAF = 'susun';
/** Words after which the object is over: to whom, from whom, why, on which condition. */
const BATAS =
  /(?:^|[\s,;(])(?:kepada|ke|oleh|dari|untuk|guna|agar|supaya|sesuai|berdasarkan|jika|bila|apabila|kalau|yang|di|dalam|pada|melalui|kemudian|selanjutnya|lalu)(?=\s)/iu;

function readTindakan(teks: string, konsep: (teks: string) => string[]): readonly Inti[] {
  const acts = listPerbuatan(teks).filter((item, at) => at === 0 || item.klausa === 'utama');
  const clauses = acts.map((item, at) => {
    const words = teks.slice(item.mulai, acts.slice(at + 1).find((other) => other.mulai > item.mulai)?.mulai);
    const kutipan = words.replace(/(?:[\s,;.]|\b(?:dan|serta|kemudian|lalu|untuk|yang)\b)+$/u, '');
    return {
      kelas: item.kelas,
      turunan: item.turunan,
      kutipan,
      bare: konsep(kutipan).length < 2,
      own: nameObjek(item.kelas, kutipan, konsep),
    };
  });
  return clauses.map(({ bare, own, ...item }, at): Inti => {
    if (item.kelas === PERINTAH) return { ...item, objek: listSuruhan(teks.slice(acts[at]?.mulai), konsep) };
    // Who is invited is no thing.
    if (item.kelas === UNDANG) return { ...item, objek: [] };
    const before =
      clauses
        .slice(0, at)
        .filter((other) => other.own.length > 0)
        .at(-1)?.own ?? [];
    const after = clauses.slice(at + 1).find((other) => other.own.length > 0)?.own ?? [];
    const [near, far] = bare ? [after, before] : [before, after];
    // `meneliti dan menandatangani draf`, `menelaah draf dan menandatangani`, `draf … dikirim`.
    return { ...item, objek: own.length > 0 ? own : near.length > 0 ? near : far };
  });
}

function nameObjek(kelas: string, kutipan: string, konsep: (teks: string) => string[]): readonly string[] {
  const end = BATAS.exec(kutipan)?.index ?? kutipan.length;
  const words = konsep(kutipan.slice(0, end)).slice(1);
  return [...new Set(words)].filter((word) => !BUKAN_NAMA.has(word) && ![kelas, DRAF].includes(kelasOf(word)));
}

function listSuruhan(teks: string, konsep: (teks: string) => string[]): readonly string[] {
  const classes = konsep(teks).flatMap((word) => (artiTindakan(word) === null ? [] : [kelasOf(word)]));
  return [...new Set(classes)].filter((kelas) => kelas !== PERINTAH && kelas !== 'serah' && kelas !== 'beri');
}
