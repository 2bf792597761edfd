/** What the files of the content folder can refer to, taken from everything that could be read, broken files included. */
import type { Naskah } from '../domain/catalogue.ts';
import { collapse, type Known } from '../schema/check-references.ts';
import { DEVICE, SLUG } from '../schema/field.ts';
import { kutip } from '../schema/kutip.ts';
import type { Problem } from '../schema/problem.ts';
import { asText, get, items, type Raw } from '../schema/raw.ts';
import type { ContentFile } from './content-files.ts';
import type { Yaml } from './yaml.ts';

interface Read {
  readonly id: string;
  readonly yaml: Yaml;
}

export interface KnownContent extends Known {
  /** Aliases of this SOP that another SOP uses already, or that are ids of their own. */
  readonly doubledSop: (id: string, value: unknown) => Problem[];
}

export function collectKnown(
  drafts: Readonly<Record<'sop' | 'topik' | 'peraturan', readonly Read[]>> & { readonly tahap: Read | null },
  naskah: readonly (Naskah & { readonly file: string })[],
  files: Readonly<Record<'sop' | 'instansi' | 'topik' | 'peraturan' | 'naskah', readonly ContentFile[]>>,
): KnownContent {
  const idOf = (item: { id: string }): string => item.id;
  const raws = new Map(drafts.sop.map((item) => [item.id, item.yaml.value]));
  const naskahText = new Map(naskah.map((item) => [item.file, collapse(item.baris.join(' '))]));
  const unread = new Set(files.naskah.map(({ id }) => `${id}.txt`).filter((file) => !naskahText.has(file)));
  const words = new Map<string, string>();
  const aliases = drafts.sop.flatMap((item) =>
    items(get({ value: item.yaml.value, path: [] }, 'alias')).map((alias) => ({ alias: asText(alias), sop: item.id })),
  );
  return {
    instansi: files.instansi.map(idOf),
    topik: files.topik.map(idOf),
    peraturan: files.peraturan.map(idOf),
    registri: new Map(drafts.peraturan.map((item) => [item.id, item.yaml.value])),
    tahap: idsOf({ value: drafts.tahap?.yaml.value, path: [] }),
    tahapTopik: new Map(
      drafts.topik.flatMap((item): [string, string[]][] => {
        const own = get({ value: item.yaml.value, path: [] }, 'tahap');
        return own.value === undefined ? [] : [[item.id, idsOf(own)]];
      }),
    ),
    langkah: new Map(files.sop.map((file) => [file.id, idsOf(get({ value: raws.get(file.id), path: [] }, 'langkah'))])),
    naskah: new Map([...naskahText, ...[...unread].map((file) => [file, ''] as const)]),
    wordsOf: (sopId) => {
      const raw = raws.get(sopId);
      if (raw === undefined) return null;
      const cached = words.get(sopId);
      if (cached !== undefined) return cached;
      const source = asText(get(get({ value: raw, path: [] }, 'sumber'), 'naskah')) ?? '';
      // Its quotes may be right: who can say, while it cannot be read?
      if (unread.has(source)) return null;
      const all = [...verbatim(raw), naskahText.get(source) ?? ''].map(collapse).join(' ¦ ');
      words.set(sopId, all);
      return all;
    },
    doubledSop: (id, value) =>
      items(get({ value, path: [] }, 'alias')).flatMap((raw) => {
        const alias = asText(raw);
        // It becomes a folder of the built site.
        if (alias !== null && !isSopId(alias)) {
          return [
            {
              path: raw.path,
              message: `${kutip(alias)} bukan id SOP.`,
              hint: 'Tulis seperti instansi/nama-lama: huruf kecil, angka, tanda hubung, dan satu garis miring.',
            },
          ];
        }
        const taken = raws.has(alias ?? '') || aliases.some((other) => other.alias === alias && other.sop !== id);
        if (alias === null || !taken) return [];
        return [
          {
            path: raw.path,
            message: `Id lama ${kutip(alias)} sudah dipakai SOP lain.`,
            hint: 'Satu alamat hanya untuk satu SOP.',
          },
        ];
      }),
  };
}

function idsOf(list: Raw): string[] {
  return items(list).flatMap((item) => asText(get(item, 'id')) ?? []);
}

function isSopId(id: string): boolean {
  const parts = id.split('/');
  return parts.length === 2 && parts.every((part) => part.length <= 80 && SLUG.test(part) && !DEVICE.test(part));
}

/** Words of ours, not of the source: no evidence may rest on them. */
const OURS = new Set(['perkiraan', 'ringkas', 'id', 'catatan', 'riwayat', 'pengecualian']);

function verbatim(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(verbatim);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (OURS.has(key) ? [] : verbatim(inner)));
}
