/**
 * A body is prose from many hands: Markdown and our few components, nothing that runs. Parsed by the grammar that
 * compiles it (Sätteri), so nothing can slip through between two readings.
 */
import { mdxToMdast } from 'satteri';
import { formatBilangan } from '../domain/bilangan.ts';
import { nearest } from '../schema/nearest.ts';
import type { Place } from './place.ts';

/** A component's use in a body, for the checks that need the whole catalogue. */
export interface ComponentUse {
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

export interface Body {
  readonly uses: readonly ComponentUse[];
  readonly problems: readonly Place[];
}

/** The components a body may use, with their attributes; `!` marks a required one. */
export const COMPONENTS = {
  Langkah: ['id!', 'sop'],
  Bagan: ['sop'],
  Peraturan: ['id!'],
  Catatan: ['jenis!'],
} as const;
export type ComponentName = keyof typeof COMPONENTS;
export const JENIS_CATATAN = ['penting', 'info'] as const;

interface Tree {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Tree[];
}

/** @param bodyLine line of the file on which the body starts, from 1 */
export function checkBody(body: string, bodyLine: number): Body {
  if (body.trim() === '') return { uses: [], problems: [] };
  const bomb = findBomb(body);
  if (bomb) return { uses: [], problems: [{ line: bodyLine, column: 1, path: [], ...bomb }] };
  let tree: Tree;
  try {
    tree = mdxToMdast(body) as Tree;
  } catch (error) {
    return { uses: [], problems: [explainSyntax(String(error), bodyLine)] };
  }
  const uses: ComponentUse[] = [];
  const problems: Place[] = [];
  const visit = (node: Tree): void => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { line: start.line + bodyLine - 1, column: start.column };
    const report = (message: string, hint: string): void => void problems.push({ ...place, path: [], message, hint });
    const refusal = REFUSED[node.type];
    if (refusal) report(...refusal);
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') checkUrl(node, report);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const use = readElement(node, place, report);
      if (use) uses.push(use);
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return { uses, problems };
}

/** Of each sign that nests or pairs: the parser goes as deep as a text does, and its native code then takes the process along. */
const PALING_BANYAK = 1000;
const PALING_PANJANG = 40_000;

function findBomb(body: string): { message: string; hint: string } | null {
  if (body.length > PALING_PANJANG) {
    return {
      message: `Badan ini ${formatBilangan(body.length)} huruf, paling panjang ${formatBilangan(PALING_PANJANG)}.`,
      hint: 'Pindahkan rinciannya ke data langkah, atau pendekkan.',
    };
  }
  const counts = new Map<string, number>();
  for (const sign of body.match(/[{}()[\]<>*_`~|!&\\]/g) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count > PALING_BANYAK);
  return most
    ? {
        message: `Badan ini memuat lebih dari ${formatBilangan(PALING_BANYAK)} tanda ${most[0]}.`,
        hint: 'Tulis sebagai kalimat biasa.',
      }
    : null;
}

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  mdxjsEsm: [
    'Badan SOP tidak boleh memuat import atau export.',
    'Hapus baris ini; komponen yang tersedia dapat langsung dipakai.',
  ],
  mdxFlowExpression: [
    'Badan SOP tidak boleh memuat ekspresi {…}.',
    'Tulis teksnya langsung; kurung kurawal biasa ditulis \\{.',
  ],
  mdxTextExpression: [
    'Badan SOP tidak boleh memuat ekspresi {…}.',
    'Tulis teksnya langsung; kurung kurawal biasa ditulis \\{.',
  ],
  html: ['Badan SOP tidak boleh memuat HTML.', 'Pakai Markdown.'],
  image: ['Badan SOP tidak memuat gambar.', 'Bagan dapat disisipkan dengan <Bagan />.'],
  imageReference: ['Badan SOP tidak memuat gambar.', 'Bagan dapat disisipkan dengan <Bagan />.'],
};

type Report = (message: string, hint: string) => void;

function checkUrl(node: Tree, report: Report): void {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(node.url?.trim() ?? '')?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) {
    report(`Tautan "${scheme}:" tidak boleh dipakai.`, 'Pakai alamat https, mailto, atau alamat di situs ini.');
  }
}

function readElement(node: Tree, place: { line: number; column: number }, report: Report): ComponentUse | null {
  const name = node.name ?? '';
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
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(`Atribut di <${name}> harus berupa teks dalam tanda kutip.`, `Contoh: <${name} ${allowed[0]}="…" />.`);
    } else if (!allowed.includes(key)) {
      report(`Atribut "${key}" tidak dikenal di <${name}>.`, `Yang tersedia: ${allowed.join(', ')}.`);
    } else attributes[key] = attribute.value;
  }
  for (const required of COMPONENTS[name].filter((attribute) => attribute.endsWith('!'))) {
    const key = required.replace('!', '');
    if (attributes[key] === undefined) report(`<${name}> belum mempunyai ${key}.`, `Contoh: <${name} ${key}="…" />.`);
  }
  if (
    name === 'Catatan' &&
    attributes['jenis'] !== undefined &&
    !JENIS_CATATAN.includes(attributes['jenis'] as never)
  ) {
    report(`Jenis catatan "${attributes['jenis']}" tidak dikenal.`, `Gunakan salah satu: ${JENIS_CATATAN.join(', ')}.`);
  }
  return { name, attributes, ...place };
}

function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** The parser's own sentence is English: keep its place, say the rest in the author's language. */
function explainSyntax(error: string, bodyLine: number): Place {
  const at = /(\d+):(\d+)/.exec(error);
  const line = bodyLine + Number(at?.[1] ?? 1) - 1;
  const column = Number(at?.[2] ?? 1);
  const [message, hint] = error.includes('character `!`')
    ? ['Badan SOP tidak boleh memuat komentar HTML.', 'Hapus komentarnya.']
    : error.includes('closing tag')
      ? [
          'Ada elemen yang dibuka atau ditutup tanpa pasangannya.',
          'Komponen ditutup dengan />. HTML tidak dipakai di sini: pakai Markdown, dan tulis tanda < biasa sebagai \\<.',
        ]
      : error.includes('expression') || error.includes('brace')
        ? ['Ada kurung kurawal yang tidak ditutup.', 'Tulis \\{ untuk kurung kurawal biasa.']
        : ['Ada tanda < yang bukan awal komponen.', 'Tulis \\< untuk tanda kurang dari.'];
  return { line, column, path: [], message, hint };
}
