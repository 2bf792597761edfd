/** Which names of scripts the browsers of `browserslist` do not have, by MDN's data. */
import bcd, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { readPeramban } from '../../src/integrations/peramban.ts';

/** Browsers of MDN's data that a line of `browserslist` stands for: its engine also shows pages inside other programs. */
const SEMESIN: Readonly<Record<string, readonly string[]>> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios', 'webview_ios'],
};

export const PERAMBAN_TERTUA: readonly (readonly [nama: string, versi: string])[] = readPeramban().flatMap(
  ({ nama, versi }) => (SEMESIN[nama] ?? []).map((satu) => [satu, versi] as const),
);

/** The browsers that lack a feature, e.g. `chrome 109`; empty where MDN says nothing. */
export function tanpa(fitur: CompatStatement | undefined): string[] {
  if (!fitur) return [];
  return PERAMBAN_TERTUA.filter(([nama, versi]) => {
    const said = fitur.support[nama as keyof typeof fitur.support];
    const list: readonly SimpleSupportStatement[] = said === undefined ? [] : Array.isArray(said) ? said : [said];
    return list.length > 0 && !list.some((item) => ada(item, versi));
  }).map(([nama, versi]) => `${nama} ${versi}`);
}

function ada(
  { version_added: since, version_removed: until, flags, prefix }: SimpleSupportStatement,
  versi: string,
): boolean {
  if (flags || prefix || typeof since !== 'string' || since === 'preview') return false;
  if (typeof until === 'string' && bandingkan(until, versi) <= 0) return false;
  return bandingkan(since.replace('≤', ''), versi) <= 0;
}

function bandingkan(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(one?.length ?? 0, other?.length ?? 0); at += 1) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Name → browsers that lack everything of that name in every interface, so that no reading of it can work there. */
export function listNamaBaru(): ReadonlyMap<string, readonly string[]> {
  const statements = new Map<string, CompatStatement[]>();
  const walk = (name: string, entry: Identifier, depth: number): void => {
    const { __compat, ...members } = entry;
    if (__compat && /^[A-Za-z]\w*$/.test(name)) statements.set(name, [...(statements.get(name) ?? []), __compat]);
    if (depth === 0) return;
    for (const [member, detail] of Object.entries(members as Record<string, Identifier>))
      walk(member.replace(/_static$/, ''), detail, depth - 1);
  };
  for (const [name, entry] of Object.entries(bcd.api ?? {})) walk(name, entry as Identifier, 1);
  // `Intl.DateTimeFormat.format` lies one deeper.
  for (const [name, entry] of Object.entries(bcd.javascript?.['builtins'] ?? {})) walk(name, entry as Identifier, 2);
  for (const entry of Object.values(bcd.webassembly?.['api'] ?? {})) walk('', entry as Identifier, 1);
  const baru = new Map<string, readonly string[]>();
  for (const [name, list] of statements) {
    const [first = [], ...others] = list.map(tanpa);
    const lacking = first.filter((browser) => others.every((item) => item.includes(browser)));
    if (lacking.length > 0) baru.set(name, lacking);
  }
  return baru;
}

export interface IsiSkrip {
  /** Names of members and of globals, as far as the script does not define them. */
  readonly nama: ReadonlySet<string>;
  /** Syntax later than ES2022. */
  readonly sintaks: readonly string[];
}

export function bacaSkrip(text: string): IsiSkrip {
  const source = ts.createSourceFile('a.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const nama = new Set<string>();
  const sendiri = new Set<string>();
  const sintaks: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) nama.add(node.name.text);
    else if (ts.isIdentifier(node) && isDibaca(node)) nama.add(node.text);
    if (isMilik(node) && node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
      sendiri.add(node.name.text);
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*v[a-z]*$|\(\?[ims]*-?[ims]+:/.test(node.text))
      sintaks.push(node.text);
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using)
      sintaks.push('using');
    if (ts.isImportAttributes(node) || ts.isDecorator(node)) sintaks.push(node.getText());
    ts.forEachChild(node, walk);
  };
  walk(source);
  for (const name of sendiri) nama.delete(name);
  return { nama, sintaks };
}

/** A name that stands for itself: no member, no key, no declaration. */
function isDibaca(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  // Chunks name each other's exports by single letters.
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false;
  return !(isMilik(parent) && parent.name === node);
}

type Milik = ts.Node & { readonly name?: ts.Node | undefined };
const isMilik = (node: ts.Node): node is Milik =>
  ts.isImportSpecifier(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isClassDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node);
