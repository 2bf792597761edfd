/**
 * The text of a body as the tree that is judged and shown. Sätteri reads the grammar; what Markdown means in HTML is told by
 * mdast-util-to-hast, since Sätteri's own conversion ends the process where a closing tag opens a list item.
 */
import { toHast } from 'mdast-util-to-hast';
import { mdxToMdast } from 'satteri';
import { PALING_DALAM, tooDeep } from './body-bounds.ts';
import { refuseKurawal } from './body-braces.ts';
import type { BodyNode } from './body-tree.ts';
import type { Place } from './place.ts';

/** Of Markdown, what an author expects: tables, footnotes, quotation marks that curl. */
export const TATA_BAHASA = { frontmatter: false, smartPunctuation: true } as const;

type Mdast = ReturnType<typeof mdxToMdast>;
export type Parsed = { readonly ok: true; readonly tree: BodyNode } | { readonly ok: false; readonly problem: Place };

/** Never throws. */
export function parseBody(text: string): Parsed {
  let mdast: Mdast;
  try {
    mdast = mdxToMdast(text, { features: TATA_BAHASA });
  } catch (error) {
    return { ok: false, problem: explainSyntax(String(error), text) };
  }
  const problem = findBrokenNesting(mdast as BodyNode, text);
  return problem ? { ok: false, problem } : { ok: true, tree: asHast(mdast) };
}

function asHast(mdast: Mdast): BodyNode {
  return toHast(mdast, {
    // What Markdown does not know stays as it is, so that it is judged; without this it would vanish without a word.
    allowDangerousHtml: true,
    unknownHandler: (state, node) => ('children' in node ? { ...node, children: state.all(node) } : node),
    clobberPrefix: 'catatan-kaki-',
    footnoteLabel: 'Catatan kaki',
    footnoteBackLabel: (index, again) => `Kembali ke rujukan ${index + 1}${again > 1 ? `-${again}` : ''}`,
  }) as BodyNode;
}

/** Before anything walks the tree by recursion. */
function findBrokenNesting(root: BodyNode, text: string): Place | null {
  const waiting: (readonly [node: BodyNode, depth: number, parent: BodyNode | null])[] = [[root, 0, null]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth, parent] = next;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (depth > PALING_DALAM) return { line, column, path: [], ...tooDeep };
    const { children = [] } = node;
    if (parent !== null && !isAtHome(node, parent)) return { line, column, path: [], ...TANPA_PASANGAN };
    if (node.type.startsWith('mdxJsx') && isClosedWithin(node, text))
      return { line, column, path: [], ...TANPA_PASANGAN };
    // Backwards, so that what is told is the first in the text.
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push([child, depth + 1, node]);
    }
  }
  return null;
}

/** A tag that opens in one cell and closes in another takes the table apart. */
function isAtHome({ type }: BodyNode, parent: BodyNode): boolean {
  const only = ANAK.get(parent.type);
  return only === undefined ? !HANYA_ANAK.has(type) : only === type;
}
const ANAK: ReadonlyMap<string, string> = new Map([
  ['list', 'listItem'],
  ['table', 'tableRow'],
  ['tableRow', 'tableCell'],
]);
const HANYA_ANAK: ReadonlySet<string> = new Set(ANAK.values());

/** Whether the closing tag stands inside what it should close, as in `1. </Catatan>`: the parser lets it pass, with wrong numbers in the list. */
function isClosedWithin({ position, children = [] }: BodyNode, text: string): boolean {
  const last = children.at(-1)?.position;
  if (position === undefined || last === undefined) return false;
  return last.end.offset > text.lastIndexOf('</', position.end.offset - 1);
}

const TANPA_PASANGAN = {
  message: 'Ada elemen yang dibuka atau ditutup tanpa pasangannya.',
  hint: 'Komponen ditutup dengan />. HTML tidak dipakai di sini: pakai Markdown, dan tulis tanda < biasa sebagai \\<.',
} as const;

/** The parser's own sentence is English: keep its place, say the rest in the author's language. */
function explainSyntax(error: string, text: string): Place {
  const at = /(\d+):(\d+)/.exec(error);
  const place = { line: Number(at?.[1] ?? 1), column: Number(at?.[2] ?? 1), path: [] };
  if (error.includes('character `!`')) {
    return { ...place, message: 'Badan SOP tidak boleh memuat komentar HTML.', hint: 'Hapus komentarnya.' };
  }
  if (error.includes('closing tag')) {
    return { ...place, ...TANPA_PASANGAN };
  }
  const rest = (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
  return {
    ...place,
    ...(refuseKurawal(rest) ?? {
      message: 'Ada tanda < yang bukan awal komponen.',
      hint: 'Tulis \\< untuk tanda kurang dari.',
    }),
  };
}
