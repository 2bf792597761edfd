/** Whether every id that was ever published still answers. Reads raw values, so that a broken SOP does not hide a lost link. */
import { kutip } from './kutip.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { asText, get, items, type Raw } from './raw.ts';

/** A problem of a ledger, and the file it is told in: the SOP's where there is one, else the ledger's. */
export interface TautanProblem extends Problem {
  /** SOP id, or null for the ledger itself. */
  readonly sop: string | null;
}

interface SopIds {
  readonly id: string;
  readonly alias: readonly string[];
  /** Ids as written, withdrawn ones included. */
  readonly langkah: readonly string[];
  readonly aliasLangkah: readonly string[];
}

/** The front matter of every SOP that could be read, made ready for the ledgers. */
export interface TautanIndex {
  readonly sop: ReadonlyMap<string, SopIds>;
  /** Former SOP id → SOP. */
  readonly alias: ReadonlyMap<string, SopIds>;
  /** Ids of SOP files that could not be read: nothing is said about them here. */
  readonly unread: ReadonlySet<string>;
}

export function indexTautan(
  drafts: readonly { readonly id: string; readonly value: unknown }[],
  files: readonly string[],
): TautanIndex {
  const sop = new Map(drafts.map(({ id, value }) => [id, readIds(id, value)]));
  const alias = new Map([...sop.values()].flatMap((item) => item.alias.map((old) => [old, item] as const)));
  return { sop, alias, unread: new Set(files.filter((id) => !sop.has(id))) };
}

/** @param value the ledger of one agency as read; what has no known shape is left to the schema */
export function checkTautan(instansi: string, value: unknown, index: TautanIndex): TautanProblem[] {
  const buku = get({ value, path: [] }, 'sop');
  if (typeof buku.value !== 'object' || buku.value === null) return [];
  return Object.keys(buku.value).flatMap((slug) => {
    const id = `${instansi}/${slug}`;
    if (index.unread.has(id)) return [];
    const entry = get(buku, slug);
    const terbit = items(get(entry, 'langkah')).flatMap((raw) => asText(raw) ?? []);
    const found = index.sop.get(id) ?? index.alias.get(id);
    if (found === undefined) return [lostSop(id, terbit, entry, index)];
    const known = new Set([...found.langkah, ...found.aliasLangkah]);
    const lost = terbit.filter((langkah) => !known.has(langkah));
    const fresh = found.langkah.filter((langkah) => !terbit.includes(langkah));
    return lost.map((langkah) => lostLangkah(langkah, found, fresh, index));
  });
}

function lostSop(id: string, terbit: readonly string[], entry: Raw, index: TautanIndex): TautanProblem {
  const heir = [...index.sop.values()].find(
    (item) =>
      terbit.length > 0 && terbit.filter((langkah) => item.langkah.includes(langkah)).length * 2 > terbit.length,
  );
  const moved = heir
    ? `SOP ini tampaknya pindah ke ${heir.id}: tulis alias: [${id}] di content/sop/${heir.id}.mdx.`
    : `Bila SOP ini pindah, tulis alias: [${id}] di berkasnya yang baru.`;
  return {
    sop: null,
    path: entry.path,
    atKey: true,
    message: `SOP ${kutip(id)} pernah terbit, tetapi sekarang tidak ada.`,
    hint: `${moved} Bila tidak berlaku lagi, kembalikan berkasnya dan tulis status: dicabut.`,
  };
}

function lostLangkah(id: string, sop: SopIds, fresh: readonly string[], index: TautanIndex): TautanProblem {
  const close = nearest(id, fresh);
  const elsewhere = [...index.sop.values()].find((other) => other.id !== sop.id && other.langkah.includes(id));
  const heir = close ?? (fresh.length === 1 ? fresh[0] : undefined);
  const renamed = heir
    ? `Bila langkah "${heir}" adalah langkah itu, tulis alias: [${id}] padanya.`
    : `Bila idnya berganti, tulis alias: [${id}] pada langkah itu.`;
  const gone = 'Bila sudah tidak ada, kembalikan langkahnya dan tulis dicabut: { tanggal: …, pengganti: … }.';
  return {
    sop: sop.id,
    path: ['langkah'],
    atKey: true,
    message: `Langkah ${kutip(id)} pernah terbit, tetapi sekarang tidak ada di SOP ini.`,
    hint: [renamed, gone, elsewhere && `Id yang sama ada di SOP ${elsewhere.id}.`].filter(Boolean).join(' '),
  };
}

function readIds(id: string, value: unknown): SopIds {
  const sop: Raw = { value, path: [] };
  const langkah = items(get(sop, 'langkah'));
  const texts = (raws: readonly Raw[]): string[] => raws.flatMap((raw) => asText(raw) ?? []);
  return {
    id,
    alias: texts(items(get(sop, 'alias'))),
    langkah: texts(langkah.map((item) => get(item, 'id'))),
    aliasLangkah: texts(langkah.flatMap((item) => items(get(item, 'alias')))),
  };
}
