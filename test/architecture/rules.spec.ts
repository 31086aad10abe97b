import path from 'node:path';
import { ruleFaults, type RuleFolder } from './rule-files';
import { readTree, treeFiles } from './tree';

/** The rules that each feature has to hold, by the ids of the domain notes. */
const listed: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'],
  declaration: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D9', 'D10', 'D14'],
  mapping: ['V1', 'V2', 'V4', 'V5', 'V6', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14'],
};

const folders = new Map<string, Record<string, string>>();
for (const file of treeFiles()) {
  const feature = /^libs\/features\/([^/]+)\/domain\/rules\//.exec(file)?.[1];
  if (feature) folders.set(feature, { ...folders.get(feature), [path.basename(file)]: readTree(file) });
}

it('each feature that has rules, and no other, has its list of them', () => {
  expect([...folders.keys()]).toEqual(Object.keys(listed));
});

it.each(Object.entries(listed))('the rules of %s are those listed, one file, one id, one table of cases each', (feature, ids) => {
  expect(ruleFaults(folders.get(feature) ?? {}, ids)).toEqual([]);
});

const sound: RuleFolder = {
  'rule.ts': 'export type Rule = Readonly<{ id: string }>;',
  'rules.ts': "import { v1 } from './v1-a';",
  'v1-a.ts': "export const v1: Rule = { id: 'V1', check: () => [{ rule: 'V1' }] };",
  'v1-a.spec.ts': "it.each([[1, []]])('%s', () => {});",
};

describe('the check', () => {
  it('lets a sound folder pass', () => expect(ruleFaults(sound, ['V1'])).toEqual([]));

  it.each<[string, RuleFolder, string]>([
    ['another id than the name says', { ...sound, 'v1-a.ts': "export const v1 = { id: 'V2' };" }, 'v1-a.ts: exports the rules [V2], not V1 alone'],
    ['two rules in one file', { ...sound, 'v1-a.ts': "export const v1 = { id: 'V1' }; export const v2 = { id: 'V2' };" }, 'v1-a.ts: exports the rules [V1, V2], not V1 alone'],
    ['a finding under another id', { ...sound, 'v1-a.ts': "export const v1 = { id: 'V1', check: () => [{ rule: 'V3' }] };" }, 'v1-a.ts: has a finding of V3'],
    ['a spec without a table', { ...sound, 'v1-a.spec.ts': "it('works', () => {});" }, 'v1-a.ts: its spec has no table of cases'],
    ['a rule that the registry lacks', { ...sound, 'rules.ts': '' }, 'v1-a.ts: is not in the registry rules.ts'],
    ['a file that is no rule', { ...sound, 'tools.ts': '' }, 'tools.ts: is no rule by its name'],
    ['a second file for an id', { ...sound, 'v1-b.ts': '' }, 'V1 has two files'],
    ['a rule in no list', { ...sound, 'v9-b.ts': '' }, 'V9 is in no list of rules'],
  ])('refuses %s', (_case, folder, fault) => expect(ruleFaults(folder, ['V1'])).toContain(fault));

  it('refuses a rule without its spec', () => {
    const { 'v1-a.spec.ts': _spec, ...rest } = sound;
    expect(ruleFaults(rest, ['V1'])).toEqual(['v1-a.ts: has no spec']);
  });

  it('refuses a listed rule without its file', () => expect(ruleFaults(sound, ['V1', 'V2'])).toEqual(['no file for V2']));
});
