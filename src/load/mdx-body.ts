/**
 * A body is prose from many hands: Markdown and our few components, nothing that runs. The tree that is judged is the tree
 * that becomes HTML, in one walk; nothing reads the text a second time.
 */
import type { Potongan } from '../domain/badan.ts';
import { findBomb } from './body-bounds.ts';
import { KURAWAL, tutupKurawal } from './body-braces.ts';
import type { ComponentUse } from './body-components.ts';
import { parseBody } from './body-parse.ts';
import { readTree } from './body-tree.ts';
import { findKendali } from './tanda-kendali.ts';
import type { Place } from './place.ts';

export interface Body {
  readonly uses: readonly ComponentUse[];
  readonly problems: readonly Place[];
  /** What the page shows; empty where there is no prose, or a problem. */
  readonly badan: readonly Potongan[];
}

/**
 * Never throws.
 * @param bodyLine line of the file on which the body starts, from 1
 * @param awalan before the anchors of headings, so that they meet none of the page
 */
export function checkBody(body: string, bodyLine: number, awalan = ''): Body {
  if (body.trim() === '') return { uses: [], problems: [], badan: [] };
  const refuse = (problem: Place): Body => ({
    uses: [],
    problems: [{ ...problem, line: problem.line + bodyLine - 1 }],
    badan: [],
  });
  const bomb = findBomb(body);
  if (bomb) return refuse(bomb);
  const kendali = body.includes(KURAWAL) ? findKendali(KURAWAL) : null;
  if (kendali) return refuse({ ...placeOf(body, KURAWAL), message: kendali.message, hint: kendali.hint });
  const text = tutupKurawal(body);
  const parsed = parseBody(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { uses, problems, badan } = readTree(parsed.tree, text, awalan);
  const moved = problems.map((problem) => ({ ...problem, line: problem.line + bodyLine - 1 }));
  return {
    uses: uses.map((use) => ({ ...use, line: use.line + bodyLine - 1 })),
    problems: moved,
    badan: moved.length > 0 ? [] : badan,
  };
}

function placeOf(text: string, sign: string): { line: number; column: number; path: [] } {
  const before = text.slice(0, text.indexOf(sign)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: [] };
}
