import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');

export type ProblemCode = Readonly<{ code: string; at: string }>;

/** Every code that an answer may carry: keys of the status tables (`satisfies RefusalStatus<…>`) and literal `{status, code}` pairs. */
export function problemCodes(): readonly ProblemCode[] {
  return ['libs', 'apps'].flatMap((top) => sourceFiles(top)).flatMap((file) => codesIn(file, readFileSync(path.join(root, file), 'utf8')));
}

export function codesIn(file: string, text: string): ProblemCode[] {
  if (!/RefusalStatus|HttpProblem|ProblemCause|\['code'\]/.test(text)) return [];
  const codes: ProblemCode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSatisfiesExpression(node) && isStatusTable(node.type)) codes.push(...keysOf(node.expression).map((code) => ({ code, at: file })));
    if (ts.isObjectLiteralExpression(node)) codes.push(...literalCode(node).map((code) => ({ code, at: file })));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return codes;
}

function isStatusTable(type: ts.TypeNode): boolean {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return false;
  if (type.typeName.text === 'RefusalStatus') return true;
  const [key, value] = type.typeArguments ?? [];
  return type.typeName.text === 'Record' && key !== undefined && ts.isIndexedAccessTypeNode(key) && value?.kind === ts.SyntaxKind.NumberKeyword;
}

function keysOf(expression: ts.Expression): string[] {
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression)) return keysOf(expression.expression);
  if (!ts.isObjectLiteralExpression(expression)) return [];
  return expression.properties.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []));
}

function literalCode(object: ts.ObjectLiteralExpression): string[] {
  const named = (wanted: string) =>
    object.properties.find(({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === wanted);
  const code = named('code');
  if (!named('status') || !code || !ts.isPropertyAssignment(code)) return [];
  return ts.isStringLiteral(code.initializer) ? [code.initializer.text] : [];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:spec|fixture|d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'))
    .sort();
}
