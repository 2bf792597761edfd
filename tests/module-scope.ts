/** Where a name of a TypeScript file was declared, and what is done to the things that names stand for. */
import ts from 'typescript';

export type Scope = ts.Node;

const MUTATORS = new Set(
  'set add delete clear push pop shift unshift splice sort reverse fill copyWithin append setTime'.split(' '),
);
/** Methods that hand out what lies inside: who changes that changes the whole. */
const READERS = new Set(['get', 'at', 'find', 'findLast', 'values']);

export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The node that declares what this identifier means: a function, block, loop, class or the file; null for globals. */
export function scopeOf(identifier: ts.Identifier): Scope | null {
  for (let node: ts.Node = identifier.parent; ; node = node.parent) {
    if (declares(node, identifier.text)) return node;
    if (ts.isSourceFile(node)) return null;
  }
}

function declares(scope: ts.Node, name: string): boolean {
  if (ts.isFunctionLike(scope)) {
    const own = ts.isFunctionExpression(scope) && scope.name?.text === name;
    return own || scope.parameters.some((parameter) => binds(parameter.name, name));
  }
  if (ts.isCatchClause(scope)) return scope.variableDeclaration ? binds(scope.variableDeclaration.name, name) : false;
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    const { initializer } = scope;
    return initializer !== undefined && ts.isVariableDeclarationList(initializer) && listBinds(initializer, name);
  }
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope) && !ts.isCaseBlock(scope)) return false;
  const statements = ts.isCaseBlock(scope)
    ? scope.clauses.flatMap((clause) => [...clause.statements])
    : scope.statements;
  return statements.some((statement) => {
    if (ts.isVariableStatement(statement)) return listBinds(statement.declarationList, name);
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text === name;
    return ts.isImportDeclaration(statement) && importedName(statement, name) !== null;
  });
}

/** Under which name another file exports what is called `name` here; null where this import does not bring it. */
export function importedName(declaration: ts.ImportDeclaration, name: string): string | null {
  const clause = declaration.importClause;
  const bindings = clause?.namedBindings;
  if (clause?.name?.text === name) return 'default';
  if (bindings === undefined || ts.isNamespaceImport(bindings)) return bindings?.name.text === name ? '*' : null;
  const found = bindings.elements.find((element) => element.name.text === name);
  return found === undefined ? null : (found.propertyName ?? found.name).text;
}

const listBinds = (list: ts.VariableDeclarationList, name: string): boolean =>
  list.declarations.some((declaration) => binds(declaration.name, name));

function binds(pattern: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(pattern)) return pattern.text === name;
  return pattern.elements.some((element) => !ts.isOmittedExpression(element) && binds(element.name, name));
}

/** Every name in a node whose thing, or whose own value, is changed there. */
export function listChanged(root: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const add = (expression: ts.Expression): void => {
    const identifier = rootOf(expression);
    if (identifier !== null) found.push(identifier);
  };
  walk(root, (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) add(node.left);
    else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
        add(node.operand);
    } else if (ts.isDeleteExpression(node)) add(node.expression);
    else if (ts.isCallExpression(node)) {
      const { expression, arguments: args } = node;
      if (!ts.isPropertyAccessExpression(expression)) return;
      if (MUTATORS.has(expression.name.text)) add(expression.expression);
      if (/^Object\.(?:assign|defineProperty)$/.test(expression.getText()) && args[0] !== undefined) add(args[0]);
    }
  });
  return found;
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function rootOf(expression: ts.Expression): ts.Identifier | null {
  if (ts.isIdentifier(expression)) return expression;
  if (ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression))
    return rootOf(expression.expression);
  if (ts.isNonNullExpression(expression) || ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return rootOf(expression.expression);
  if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression))
    return READERS.has(expression.expression.name.text) ? rootOf(expression.expression.expression) : null;
  return null;
}
