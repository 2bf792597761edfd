/** The components a body may use. */
import type { NamaSisipan } from '../domain/badan.ts';
import { nearest } from '../schema/nearest.ts';
import { bukaKurawal } from './body-braces.ts';

/** A component's use in a body, for the checks that need the whole catalogue. */
export interface ComponentUse {
  readonly name: NamaSisipan;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

/** Their attributes; `!` marks a required one. */
const COMPONENTS: Readonly<Record<NamaSisipan, readonly string[]>> = {
  Langkah: ['id!', 'sop'],
  Bagan: ['sop'],
  Peraturan: ['id!'],
  Catatan: ['jenis!'],
};
const JENIS_CATATAN: readonly string[] = ['penting', 'info'];

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}
type Report = (message: string, hint: string) => void;

/** Name and attributes of an element, or null where it is none of ours. */
export function readComponent(
  name: string,
  given: readonly Attribute[],
  report: Report,
): { name: NamaSisipan; attributes: Record<string, string> } | null {
  if (!isComponent(name)) {
    const close = nearest(name, Object.keys(COMPONENTS));
    report(
      name === '' ? 'Badan SOP tidak boleh memuat elemen tanpa nama.' : `Elemen <${name}> tidak dikenal.`,
      `${close ? `Mungkin maksud Anda: <${close}>. ` : ''}Yang tersedia: ${Object.keys(COMPONENTS)
        .map((item) => `<${item}>`)
        .join(', ')}.`,
    );
    return null;
  }
  const allowed = COMPONENTS[name].map((attribute) => attribute.replace('!', ''));
  const attributes: Record<string, string> = {};
  for (const attribute of given) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(
        `Atribut di <${name}> harus berupa teks dalam tanda kutip.`,
        `Contoh: <${name} ${allowed[0] ?? ''}="…" />.`,
      );
    } else if (!allowed.includes(key)) {
      report(`Atribut "${key}" tidak dikenal di <${name}>.`, `Yang tersedia: ${allowed.join(', ')}.`);
    } else if (attributes[key] !== undefined) {
      report(`Atribut "${key}" di <${name}> tertulis dua kali.`, 'Hapus salah satunya.');
    } else attributes[key] = bukaKurawal(attribute.value);
  }
  for (const required of COMPONENTS[name].filter((attribute) => attribute.endsWith('!'))) {
    const key = required.replace('!', '');
    if (attributes[key] === undefined) report(`<${name}> belum mempunyai ${key}.`, `Contoh: <${name} ${key}="…" />.`);
  }
  const { jenis } = attributes;
  if (name === 'Catatan' && jenis !== undefined && !JENIS_CATATAN.includes(jenis)) {
    report(`Jenis catatan "${jenis}" tidak dikenal.`, `Gunakan salah satu: ${JENIS_CATATAN.join(', ')}.`);
  }
  return { name, attributes };
}

function isComponent(name: string): name is NamaSisipan {
  return Object.hasOwn(COMPONENTS, name);
}
