/** One walk over the parsed body: what is wrong with it, which components it uses, and the HTML that the page shows. */
import type { Potongan } from '../domain/badan.ts';
import { EKSPRESI, KURAWAL, TERBUKA, bukaKurawal } from './body-braces.ts';
import { readComponent, type ComponentUse } from './body-components.ts';
import { checkAddress, escape, tagsOf, type Properties } from './body-elements.ts';
import { findKendali } from './tanda-kendali.ts';
import type { Place } from './place.ts';

export interface BodyNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Properties;
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: Start; readonly end: { readonly offset: number } };
  readonly children?: readonly BodyNode[];
}
interface Start {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Tree {
  readonly uses: readonly ComponentUse[];
  readonly problems: readonly Place[];
  readonly badan: readonly Potongan[];
}

/** Within these only words, emphasis and links may stand; a browser would move anything larger out of them. */
const SEBARIS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'em', 'strong', 'del', 'sup']);
const BERDIRI_SENDIRI = new Set(['Bagan', 'Catatan']);

/** @param text what was parsed; lines and columns are counted from its start */
export function readTree(root: BodyNode, text: string, awalan: string): Tree {
  const uses: ComponentUse[] = [];
  const problems: Place[] = [];
  const anchors = new Map<string, number>();

  const visitAll = (parent: BodyNode, above: readonly string[], near: Start): readonly Potongan[] => {
    const badan: Potongan[] = [];
    const write = (piece: Potongan): void => {
      const last = badan.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') badan[badan.length - 1] = last + piece;
      else badan.push(piece);
    };
    for (const child of parent.children ?? []) visit(child, above, near).forEach(write);
    return badan;
  };

  const visit = (node: BodyNode, above: readonly string[], near: Start): readonly Potongan[] => {
    const start = node.position?.start ?? near;
    const report = (message: string, hint: string, { line, column } = start): void =>
      void problems.push({ line, column, path: [], message, hint });
    switch (node.type) {
      case 'text': {
        const value = node.value ?? '';
        if (value.includes(KURAWAL) && !above.includes('code')) {
          const brace = braceIn(text, node) ?? start;
          const { message, hint } = text.includes('}', brace.offset) ? EKSPRESI : TERBUKA;
          report(message, hint, brace);
        }
        // An entity may spell what no file may hold.
        const shown = bukaKurawal(value);
        const unseen = findKendali(shown);
        if (unseen) report(unseen.message, unseen.hint);
        return [escape(shown)];
      }
      case 'element':
        return visitElement(node, above, start, report);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return visitComponent(node, above, start, report);
      default:
        report(...(REFUSED.get(node.type) ?? HTML));
        return [];
    }
  };

  const visitElement = (
    node: BodyNode,
    above: readonly string[],
    start: Start,
    report: Report,
  ): readonly Potongan[] => {
    const name = node.tagName ?? '';
    const { properties = {} } = node;
    if (name === 'h1') {
      report('Judul di badan mulai dari tingkat dua.', 'Awali dengan ##; judul halaman sendiri berasal dari datanya.');
      return [];
    }
    const heading = /^h[2-6]$/.test(name) && properties['id'] === undefined;
    const tags = tagsOf(name, heading ? { ...properties, id: anchorOf(node) } : properties);
    if (tags === null) {
      report(...(REFUSED.get(name) ?? HTML));
      return [];
    }
    if (name === 'a') {
      const wrong = checkAddress(bukaKurawal(String(properties['href'] ?? '')));
      if (wrong) report(wrong.message, wrong.hint);
      if (above.includes('a')) report(...TAUTAN_DALAM_TAUTAN);
    }
    return [tags[0], ...visitAll(node, [...above, name], start), tags[1]];
  };

  const visitComponent = (
    node: BodyNode,
    above: readonly string[],
    start: Start,
    report: Report,
  ): readonly Potongan[] => {
    const component = readComponent(node.name ?? '', node.attributes ?? [], report);
    const isi = visitAll(node, [...above, node.name ?? ''], start);
    if (component === null) return [];
    const { name, attributes } = component;
    if (name !== 'Catatan' && isi.some((piece) => typeof piece !== 'string' || piece.trim() !== '')) {
      report(`<${name}> tidak memuat isi.`, `Tutup dengan />, lalu tulis kalimatnya di luar <${name} />.`);
    }
    if (BERDIRI_SENDIRI.has(name)) {
      if (above.some((item) => SEBARIS.has(item))) {
        report(`<${name}> harus berdiri sendiri.`, 'Beri baris kosong sebelum dan sesudahnya, di luar paragraf.');
      }
    } else if (above.includes('a')) report(...TAUTAN_DALAM_TAUTAN);
    uses.push({ name, attributes, line: start.line, column: start.column });
    return [{ nama: name, atribut: attributes, isi: name === 'Catatan' ? isi : [] }];
  };

  const anchorOf = (heading: BodyNode): string | undefined => {
    const words = wordsOf(heading)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    if (words === null) return undefined;
    const anchor = `${awalan}${words.join('-')}`;
    const before = anchors.get(anchor) ?? 0;
    anchors.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}--${before + 1}`;
  };

  const badan = visitAll(root, [], { offset: 0, line: 1, column: 1 });
  return { uses, problems, badan };
}

type Report = (message: string, hint: string) => void;

function wordsOf(node: BodyNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** Where in the text the node's brace stands. */
function braceIn(text: string, { position }: BodyNode): Start | null {
  if (position === undefined) return null;
  const offset = text.indexOf(KURAWAL, position.start.offset);
  if (offset === -1 || offset >= position.end.offset) return null;
  const before = text.slice(0, offset).split('\n');
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const HTML = ['Badan SOP tidak boleh memuat HTML.', 'Pakai Markdown.'] as const;
const GAMBAR = ['Badan SOP tidak memuat gambar.', 'Bagan dapat disisipkan dengan <Bagan />.'] as const;
const TAUTAN_DALAM_TAUTAN = ['Ada tautan di dalam tautan.', 'Letakkan di luar tautan yang mengapitnya.'] as const;
/** By kind of node, or by element. */
const REFUSED = new Map<string, readonly [string, string]>([
  [
    'mdxjsEsm',
    [
      'Badan SOP tidak boleh memuat import atau export.',
      'Hapus baris ini; komponen yang tersedia dapat langsung dipakai.',
    ],
  ],
  ['mdxFlowExpression', [EKSPRESI.message, EKSPRESI.hint]],
  ['mdxTextExpression', [EKSPRESI.message, EKSPRESI.hint]],
  ['img', GAMBAR],
]);
