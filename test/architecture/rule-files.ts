import path from 'node:path';
import { Node, SyntaxKind } from 'ts-morph';
import { habitFile } from './habit';

/** Files of one `domain/rules/` folder by name, with their text. */
export type RuleFolder = Readonly<Record<string, string>>;

const RULE = /^([a-z]+\d+[a-z]?)-[a-z0-9-]+\.ts$/;
/** The type of a rule, and the registry that lists them all. */
const FRAME = new Set(['rule.ts', 'rules.ts', 'rules.spec.ts']);

/**
 * What is wrong with a folder of rules: one file holds one rule, its name opens with the rule's id, its findings carry
 * that id, the registry lists it, and its spec is a table of cases.
 */
export function ruleFaults(files: RuleFolder, expected: readonly string[]): readonly string[] {
  const rules = Object.keys(files).filter((name) => RULE.test(name));
  const ids = rules.map((name) => RULE.exec(name)?.[1]?.toUpperCase() ?? '');
  return [
    ...Object.keys(files).filter((name) => !FRAME.has(name) && !RULE.test(name.replace(/\.spec\.ts$/, '.ts'))).map((name) => `${name}: is no rule by its name`),
    ...rules.flatMap((name, n) => fileFaults(files, name, ids[n] ?? '').map((fault) => `${name}: ${fault}`)),
    ...expected.filter((id) => !ids.includes(id)).map((id) => `no file for ${id}`),
    ...ids.filter((id) => !expected.includes(id)).map((id) => `${id} is in no list of rules`),
    ...ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${id} has two files`),
  ];
}

function fileFaults(files: RuleFolder, name: string, id: string): readonly string[] {
  const exported = exportedIds(files[name] ?? '');
  const stem = path.basename(name, '.ts');
  const spec = files[`${stem}.spec.ts`];
  const findings = [...(files[name] ?? '').matchAll(/\brule: '([^']*)'/g)].map((match) => match[1]);
  return [
    ...(exported.length === 1 && exported[0] === id ? [] : [`exports the rules [${exported.join(', ')}], not ${id} alone`]),
    ...findings.filter((found) => found !== id).map((found) => `has a finding of ${found}`),
    ...(spec === undefined ? ['has no spec'] : /\bit\.each\b/.test(spec) ? [] : ['its spec has no table of cases']),
    ...((files['rules.ts'] ?? '').includes(`'./${stem}'`) ? [] : ['is not in the registry rules.ts']),
  ];
}

/** Ids of the exported constants that are objects with an `id`. */
function exportedIds(text: string): readonly string[] {
  return habitFile('rule.ts', text).source().getVariableDeclarations()
    .filter((found) => found.isExported())
    .flatMap((found) => {
      const id = found.getInitializerIfKind(SyntaxKind.ObjectLiteralExpression)?.getProperty('id');
      const value = Node.isPropertyAssignment(id) ? id.getInitializer() : undefined;
      return Node.isStringLiteral(value) ? [value.getLiteralValue()] : [];
    });
}
