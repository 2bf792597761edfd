/** What the files of the content folder must agree on among each other. */
import { dangling, doubled } from './check-sop.ts';
import { kutip } from './kutip.ts';
import type { Problem } from './problem.ts';
import { asText, get, items, type Path, type Raw } from './raw.ts';

/** Everything a file can refer to, collected from all files, broken ones included. */
export interface Known {
  readonly instansi: readonly string[];
  readonly topik: readonly string[];
  readonly peraturan: readonly string[];
  /** Entries of the registry of regulations as written, by id. */
  readonly registri: ReadonlyMap<string, unknown>;
  /** Stage ids of the general list. */
  readonly tahap: readonly string[];
  /** Stage ids by topik, for topics that bring their own list. */
  readonly tahapTopik: ReadonlyMap<string, readonly string[]>;
  /** Step ids by SOP id. */
  readonly langkah: ReadonlyMap<string, readonly string[]>;
  /** Text of a naskah by file name, white space collapsed. */
  readonly naskah: ReadonlyMap<string, string>;
  /** All words of an SOP (front matter and its naskah), white space collapsed. */
  readonly wordsOf: (sopId: string) => string | null;
}

export function collapse(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}

export function checkSopReferences(id: string, value: unknown, known: Known): Problem[] {
  const sop: Raw = { value, path: [] };
  const toSop = (raw: Raw): Problem[] => missing(raw, known.langkah, 'SOP', 'katalog');
  const toPeraturan = (raw: Raw): Problem[] => dangling(raw, known.peraturan, 'Peraturan', 'content/peraturan');
  const topik = asText(get(sop, 'topik'));
  const tahap = (topik === null ? undefined : known.tahapTopik.get(topik)) ?? known.tahap;
  const [instansi = ''] = id.split('/');
  return [
    ...dangling({ value: instansi, path: [] }, known.instansi, 'Instansi', 'content/instansi'),
    ...dangling(get(sop, 'topik'), known.topik, 'Topik', 'content/topik'),
    ...toSop(get(sop, 'digantiOleh')),
    ...missing(get(get(sop, 'sumber'), 'naskah'), known.naskah, 'Naskah', 'content/naskah'),
    ...items(get(sop, 'dasarHukum')).flatMap((item) => [
      ...toPeraturan(get(item, 'peraturan')),
      ...items(get(item, 'diubah')).flatMap(toPeraturan),
    ]),
    ...items(get(sop, 'keterkaitan')).flatMap((item) => toSop(get(item, 'sop'))),
    ...items(get(sop, 'perkiraan')).flatMap((item) => checkKutipan(item, known, id)),
    ...items(get(sop, 'langkah')).flatMap((item) => [
      ...(tahap.length > 0 ? dangling(get(item, 'tahap'), tahap, 'Tahap', 'daftar tahap') : []),
      ...items(get(item, 'terkait')).flatMap((terkait) => toSop(get(terkait, 'sop'))),
      ...items(get(item, 'perkiraan')).flatMap((perkiraan) => checkKutipan(perkiraan, known, id)),
    ]),
  ];
}

/** As `dangling`, without listing a large catalogue for every reference that is right. */
function missing(raw: Raw, known: ReadonlyMap<string, unknown>, what: string, where: string): Problem[] {
  return known.has(asText(raw) ?? '') ? [] : dangling(raw, [...known.keys()], what, where);
}

export function checkInstansiReferences(value: unknown, known: Known): Problem[] {
  return items(get({ value, path: [] }, 'perkiraan')).flatMap((item) => checkKutipan(item, known, null));
}

/** A list of stages, the general one or a topic's own. */
export function checkTahap(list: Raw): Problem[] {
  return doubled(
    items(list).map((item) => get(item, 'id')),
    'tahap',
    'daftar tahap ini',
  );
}

export function checkTopikReferences(value: unknown, known: Known): Problem[] {
  const topik: Raw = { value, path: [] };
  return [
    ...checkTahap(get(topik, 'tahap')),
    ...items(get(topik, 'dasarWajib')).flatMap((raw) =>
      dangling(raw, known.peraturan, 'Peraturan', 'content/peraturan'),
    ),
    ...checkPadanan(get(topik, 'padanan'), known),
  ];
}

function checkPadanan(padanan: Raw, known: Known): Problem[] {
  return items(padanan)
    .flatMap((item) => [...items(get(item, 'sama')), ...items(get(item, 'beda'))])
    .flatMap((raw) => {
      const [sop = '', langkah = ''] = (asText(raw) ?? '').split('#');
      const steps = known.langkah.get(sop);
      if (steps === undefined) return dangling({ ...raw, value: sop }, [...known.langkah.keys()], 'SOP', 'katalog');
      return dangling({ ...raw, value: langkah }, steps, 'Langkah', `SOP ${sop}`);
    });
}

/** The law of evidence: every quote stands verbatim in the SOP, or the naskah, it names. */
function checkKutipan(perkiraan: Raw, known: Known, ownSop: string | null): Problem[] {
  return items(get(perkiraan, 'bukti')).flatMap((bukti) => {
    const named = get(bukti, 'sop');
    const sop = asText(named) ?? ownSop;
    const kutipan = get(bukti, 'kutipan');
    const quote = asText(kutipan);
    if (sop === null) return [missingSop(bukti.path)];
    const steps = known.langkah.get(sop);
    if (steps === undefined) return dangling(named, [...known.langkah.keys()], 'SOP', 'katalog');
    const problems = asText(named) === null ? [] : dangling(get(bukti, 'langkah'), steps, 'Langkah', `SOP ${sop}`);
    const words = known.wordsOf(sop);
    if (quote !== null && words !== null && !words.includes(collapse(quote))) {
      problems.push({
        path: kutipan.path,
        message: `Kutipan ${kutip(quote)} tidak ada di SOP ${sop} maupun naskahnya.`,
        hint: 'Salin kata-katanya persis dari naskah.',
      });
    }
    return problems;
  });
}

function missingSop(path: Path): Problem {
  return { path, message: 'Bukti ini belum menyebut SOP asalnya.', hint: 'Tambahkan sop: <id SOP>.' };
}
