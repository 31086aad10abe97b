import { locales } from '@platform/locale';
import { Node, type SourceFile } from 'ts-morph';
import { habitFile, isProductCode } from './habit';
import { ownedTexts } from './locale-files';
import { readTree, treeFiles } from './tree';

/** Codes that a file can answer with: those with a status in a `RefusalStatus`, and those of an `HttpProblem` that it makes. */
function answeredCodes(source: SourceFile): readonly string[] {
  return source.getDescendants().flatMap((node) => {
    if (Node.isSatisfiesExpression(node) && /\bRefusalStatus\b/.test(node.getTypeNode()?.getText() ?? '')) return statusCodes(node.getExpression());
    if (Node.isNewExpression(node) && node.getExpression().getText() === 'HttpProblem') return node.getArguments().flatMap(codeOf);
    return [];
  });
}

function statusCodes(node: Node): readonly string[] {
  if (Node.isAsExpression(node)) return statusCodes(node.getExpression());
  return Node.isObjectLiteralExpression(node) ? node.getProperties().flatMap((property) => (Node.isPropertyAssignment(property) ? [property.getName().replace(/['"]/g, '')] : [])) : [];
}

function codeOf(node: Node): readonly string[] {
  const code = Node.isObjectLiteralExpression(node) ? node.getProperty('code') : undefined;
  const value = Node.isPropertyAssignment(code) ? code.getInitializer() : undefined;
  return Node.isStringLiteral(value) ? [value.getLiteralValue()] : [];
}

type Text = Readonly<{ locale: string; key: string }>;

/** The texts that a code lacks: what happened, and how to put it right, in each locale. */
function lacking(codes: readonly string[], texts: readonly Text[]): readonly string[] {
  const known = new Set(texts.map(({ locale, key }) => `${locale} ${key}`));
  return codes.flatMap((code) => locales.flatMap((locale) => ['title', 'detail'].map((part) => `${locale} problem.${code}.${part}`))).filter((text) => !known.has(text));
}

const answered = treeFiles().filter(isProductCode).flatMap((file) => answeredCodes(habitFile(file, readTree(file)).source()));

it('each code of a refusal has its texts in three languages', () => {
  expect(answered.length).toBeGreaterThan(3);
  expect(lacking([...new Set(answered)].sort(), ownedTexts)).toEqual([]);
});

describe('the check', () => {
  const codesIn = (text: string) => answeredCodes(habitFile('libs/features/a/http/a.ts', text).source());

  it.each([
    ["export const s = { NOT_FOUND: 404, 'TOO_OLD': 409 } as const satisfies RefusalStatus<FindRefusal>;", ['NOT_FOUND', 'TOO_OLD']],
    ['export const s = { NOT_FOUND: 404 } satisfies RefusalStatus<FindRefusal>;', ['NOT_FOUND']],
    ["throw new HttpProblem({ status: 503, code: 'NOT_READY' });", ['NOT_READY']],
    ['throw new HttpProblem({ status: statuses[code], code });', []],
    ["const finding = { rule: 'V1', code: 'OTHER' };", []],
  ])('reads %s', (text, codes) => expect(codesIn(text)).toEqual(codes));

  it('misses a text that one language lacks', () => {
    const texts = locales.flatMap((locale) => ['title', 'detail'].map((part) => ({ locale, key: `problem.NOT_FOUND.${part}` })));
    expect(lacking(['NOT_FOUND'], texts)).toEqual([]);
    expect(lacking(['NOT_FOUND'], texts.slice(0, -1))).toEqual([`${String(locales.at(-1))} problem.NOT_FOUND.detail`]);
    expect(lacking(['GONE'], texts)).toHaveLength(6);
  });
});
