/**
 * State of modules, of every kind: `let` and `var`, things held in a `const` and changed later, memories of weak keys, empty
 * collections, statics of classes, patterns that remember their place, and functions that remember, made when a file loads.
 */
import ts from 'typescript';
import { importedName, listChanged, parse, scopeOf, walk } from './module-scope.ts';
import { resolveImport } from './source.ts';

type Named = ts.VariableDeclaration | ts.FunctionDeclaration | ts.ClassDeclaration;

/**
 * @param sources text of files by path; makers of memories are followed from one to another
 * @returns `path: name`, in order
 */
export function findModuleState(sources: ReadonlyMap<string, string>): string[] {
  const parsed = new Map([...sources].map(([path, text]) => [path, parse(path, text)]));
  const found = [...parsed].flatMap(([path, file]) =>
    [...listOwn(file, parsed), ...listForeign(file)].map((name) => `${path}: ${name}`),
  );
  return [...new Set(found)].sort();
}

/** Names of a file whose things it changes, or that cannot serve but by being changed. */
function listOwn(file: ts.SourceFile, parsed: ReadonlyMap<string, ts.SourceFile>): string[] {
  const changed = new Set(
    [...listChanged(file), ...listAsked(file)].filter((item) => scopeOf(item) === file).map((item) => item.text),
  );
  return file.statements.flatMap((statement): string[] => {
    if (ts.isClassDeclaration(statement)) return listStatic(statement);
    if (!ts.isVariableStatement(statement)) return [];
    const { declarations, flags } = statement.declarationList;
    return declarations
      .filter(
        (item) =>
          (flags & ts.NodeFlags.Const) === 0 ||
          (ts.isIdentifier(item.name) && changed.has(item.name.text) && !isPlain(item.initializer)) ||
          isMemory(item) ||
          remembers(item.initializer, parsed),
      )
      .map((item) => item.name.getText());
  });
}

/** Things of other files that this one changes. */
function listForeign(file: ts.SourceFile): string[] {
  const imports = file.statements.filter(ts.isImportDeclaration);
  return listChanged(file)
    .filter((item) => scopeOf(item) === file && imports.some((one) => importedName(one, item.text) !== null))
    .map((item) => item.text);
}

/** Patterns with a place of their own that are asked step by step. */
function listAsked(file: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(file, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return;
    if (!['test', 'exec', 'lastIndex'].includes(node.name.text)) return;
    const { text } = node.expression;
    const pattern = new RegExp(String.raw`\bconst ${text}\b[^=;]*= /.*/[dimsuv]*[gy][dgimsuvy]*;`);
    if (pattern.test(file.text)) found.push(node.expression);
  });
  return found;
}

/** Numbers and words cannot be changed in place: a `+=` on them would not compile. */
const isPlain = (value: ts.Expression | undefined): boolean =>
  value !== undefined && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value));

/** Holds nothing when the file loads, or holds by weak keys. */
function isMemory({ initializer, type }: ts.VariableDeclaration): boolean {
  if (initializer === undefined) return false;
  const value = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (ts.isNewExpression(value) && /^Weak(?:Map|Set|Ref)$/.test(value.expression.getText())) return true;
  const empty =
    (ts.isNewExpression(value) &&
      /^(?:Map|Set|Array)$/.test(value.expression.getText()) &&
      (value.arguments?.length ?? 0) === 0) ||
    (ts.isArrayLiteralExpression(value) && value.elements.length === 0) ||
    (ts.isObjectLiteralExpression(value) && value.properties.length === 0);
  return empty && !/^(?:readonly |Readonly)/i.test(type?.getText() ?? '');
}

function listStatic(declaration: ts.ClassDeclaration): string[] {
  return declaration.members.flatMap((member): string[] => {
    if (ts.isClassStaticBlockDeclaration(member)) return [`${declaration.name?.text ?? ''}.static`];
    if (!ts.isPropertyDeclaration(member)) return [];
    const kinds = member.modifiers?.map(({ kind }) => kind) ?? [];
    if (!kinds.includes(ts.SyntaxKind.StaticKeyword)) return [];
    const fixed = kinds.includes(ts.SyntaxKind.ReadonlyKeyword) && !isCollection(member.initializer);
    return fixed ? [] : [`${declaration.name?.text ?? ''}.${member.name.getText()}`];
  });
}

const isCollection = (value: ts.Expression | undefined): boolean =>
  value !== undefined && /^new (?:Weak)?(?:Map|Set)\b|^[[{]\s*[\]}]$/.test(value.getText());

/** Whether a value made when the file loads keeps something: a thing of our own classes, or a function that remembers. */
function remembers(value: ts.Expression | undefined, parsed: ReadonlyMap<string, ts.SourceFile>): boolean {
  if (value === undefined) return false;
  let found = false;
  const look = (node: ts.Node): void => {
    if (found || (ts.isFunctionLike(node) && !isCalledAtOnce(node))) return;
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const made = findDeclaration(node.expression, parsed);
      found ||= made !== null && ts.isClassDeclaration(made);
    } else if (ts.isCallExpression(node)) {
      const made = functionOf(node.expression, parsed);
      found ||= made !== null && handsOutMemory(made, parsed, new Set());
    }
    node.forEachChild(look);
  };
  look(value);
  return found;
}

const isCalledAtOnce = (node: ts.Node): boolean => {
  const outer = ts.isParenthesizedExpression(node.parent) ? node.parent : node;
  return ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
};

/** Whether a function hands out one that changes what the call left behind; callbacks run within the call and keep nothing. */
function handsOutMemory(
  made: ts.SignatureDeclaration,
  parsed: ReadonlyMap<string, ts.SourceFile>,
  seen: Set<ts.Node>,
): boolean {
  if (seen.has(made)) return false;
  seen.add(made);
  const { body } = made as ts.FunctionLikeDeclaration;
  if (body === undefined) return false;
  const isInside = (node: ts.Node, outer: ts.Node): boolean => node.pos >= outer.pos && node.end <= outer.end;
  let found = false;
  walk(body, (node) => {
    if (found || node === made) return;
    if (ts.isFunctionLike(node) && !(ts.isCallExpression(node.parent) && node.parent.expression !== node)) {
      found ||= listChanged(node).some((item) => {
        const scope = scopeOf(item);
        return scope !== null && isInside(scope, made) && !isInside(scope, node);
      });
    } else if (ts.isCallExpression(node)) {
      const inner = functionOf(node.expression, parsed);
      found ||= inner !== null && handsOutMemory(inner, parsed, seen);
    }
  });
  return found;
}

function functionOf(callee: ts.Expression, parsed: ReadonlyMap<string, ts.SourceFile>): ts.SignatureDeclaration | null {
  const plain = ts.isParenthesizedExpression(callee) ? callee.expression : callee;
  if (ts.isArrowFunction(plain) || ts.isFunctionExpression(plain)) return plain;
  if (!ts.isIdentifier(plain)) return null;
  const declaration = findDeclaration(plain, parsed);
  if (declaration === null || ts.isClassDeclaration(declaration)) return null;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = declaration.initializer;
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null;
}

/** What a name of a file's own level is, followed into the file it comes from. */
function findDeclaration(identifier: ts.Identifier, parsed: ReadonlyMap<string, ts.SourceFile>): Named | null {
  const file = identifier.getSourceFile();
  if (scopeOf(identifier) !== file) return null;
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const name = importedName(statement, identifier.text);
    if (name === null) continue;
    const target = parsed.get(resolveImport(file.fileName, statement.moduleSpecifier.text));
    return target === undefined ? null : findIn(target, name);
  }
  return findIn(file, identifier.text);
}

function findIn(file: ts.SourceFile, name: string): Named | null {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name?.text === name) return statement;
    } else if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((item) => item.name.getText() === name);
      if (found !== undefined) return found;
    }
  }
  return null;
}
