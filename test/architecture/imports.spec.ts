import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise, type Violation } from './cruise';
import { removeFixtureTree, writeFixtureTree } from './fixture-tree';
import floors from './floors.json';
import { readTree, ROOT } from './tree';

jest.setTimeout(60_000);

it('every import of the tree goes down, and through an index', () => {
  const { cruised, violations } = cruise(ROOT);
  expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  expect(cruised).toBeGreaterThan(15);
});

describe('floors.json', () => {
  const folders = readdirSync(path.join(ROOT, 'libs/pure')).sort();

  it('has a row for each pure library', () => expect(Object.keys(floors.pure).sort()).toEqual(folders));

  it.each(Object.entries(floors.pure))('pure/%s imports what its README names', (library, { libraries, packages }) => {
    expect(importedByReadme(readTree(`libs/pure/${library}/README.md`))).toEqual([...libraries.map((name) => `@pure/${name}`), ...packages].sort());
  });

  it('reads the sentence of a README', () => {
    expect(importedByReadme('# a\n\nText. It imports nothing.\n')).toEqual([]);
    expect(importedByReadme('# a\n\nIt imports `@pure/kernel` and\n`@pure/han`. It is `fast`.\n')).toEqual(['@pure/han', '@pure/kernel']);
    expect(importedByReadme('# a\n\nNo I/O; imports `@pure/kernel` only.\n')).toEqual(['@pure/kernel']);
    expect(importedByReadme('# a\n')).toBe('says nowhere what it imports');
  });
});

/** The names in backticks of the sentence that says what the library imports. */
function importedByReadme(text: string): readonly string[] | string {
  const sentence = /\bimports\s([^.]*)\./.exec(text)?.[1];
  if (sentence === undefined) return 'says nowhere what it imports';
  return [...sentence.matchAll(/`([^`]+)`/g)].map((match) => String(match[1])).sort();
}

const CATALOGUE = 'libs/features/catalogue';
const CORRESPONDENCE = 'libs/features/correspondence';

const LONELY = 'libs/platform/config/lonely.ts';

/** [rule that must fire, the file at fault, what it imports, what that resolves to] */
const wrong: readonly (readonly [rule: string, from: string, imports: string, to: string])[] = [
  ['pure-kernel', 'libs/pure/kernel/a.ts', '@pure/standard-number', 'libs/pure/standard-number/index.ts'],
  ['pure-standard-number', 'libs/pure/standard-number/a.ts', '@platform/database', 'libs/platform/database/index.ts'],
  ['pure-standard-number', 'libs/pure/standard-number/b.ts', 'node:fs', 'fs'],
  ['pure-standard-number', 'libs/pure/standard-number/c.ts', 'csv-parse', 'node_modules/csv-parse/index.js'],
  ['pure-standard-number', 'libs/pure/standard-number/d.ts', 'fast-check', 'node_modules/fast-check/index.js'],
  ['pure-standard-number', 'libs/pure/standard-number/e.ts', '@nestjs/common', 'node_modules/@nestjs/common/index.js'],
  ['pure-standard-number-in-specs', 'libs/pure/standard-number/f.spec.ts', 'node:fs', 'fs'],
  ['pure-is-listed', 'libs/pure/unlisted/index.ts', '@pure/kernel', 'libs/pure/kernel/index.ts'],
  ['platform-imports-pure', 'libs/platform/config/a.ts', '@features/catalogue', `${CATALOGUE}/index.ts`],
  ['platform-imports-pure', 'libs/platform/config/b.ts', '@ui', 'libs/ui/index.ts'],
  ['platform-imports-pure', 'libs/platform/config/c.ts', '../../../apps/cli/src/main', 'apps/cli/src/main.ts'],
  ['features-import-below', `${CATALOGUE}/application/a.ts`, '../../../../apps/cli/src/main', 'apps/cli/src/main.ts'],
  ['features-import-below', `${CATALOGUE}/application/b.ts`, '@schema', 'libs/schema/index.ts'],
  ['features-are-ranked', 'libs/features/unranked/index.ts', '@pure/kernel', 'libs/pure/kernel/index.ts'],
  ['features-look-down', `${CATALOGUE}/application/c.ts`, '@features/correspondence', `${CORRESPONDENCE}/index.ts`],
  ['features-look-down', 'libs/features/access/application/a.ts', '@features/catalogue', `${CATALOGUE}/index.ts`],
  ['libraries-meet-at-index', `${CORRESPONDENCE}/application/a.ts`, '../../catalogue/domain/edition', `${CATALOGUE}/domain/edition.ts`],
  ['libraries-meet-at-index', `${CATALOGUE}/application/d.ts`, '../../../pure/kernel/result', 'libs/pure/kernel/result.ts'],
  ['libraries-meet-at-index', 'apps/server/src/a.ts', '../../../libs/platform/config/settings', 'libs/platform/config/settings.ts'],
  ['libraries-meet-at-index', `${CATALOGUE}/pages/a.ts`, '../../../ui/button', 'libs/ui/button.ts'],
  ['pictures-in-pages-only', `${CATALOGUE}/http/a.ts`, '@figure', 'libs/figure/index.ts'],
  ['pictures-in-pages-only', `${CATALOGUE}/application/e.ts`, '@ui', 'libs/ui/index.ts'],
  ['domain-imports-pure', `${CATALOGUE}/domain/a.ts`, 'typeorm', 'node_modules/typeorm/index.js'],
  ['domain-imports-pure', `${CATALOGUE}/domain/b.ts`, '@nestjs/common', 'node_modules/@nestjs/common/index.js'],
  ['domain-imports-pure', `${CATALOGUE}/domain/c.ts`, '../application/find', `${CATALOGUE}/application/find.ts`],
  ['domain-imports-pure', `${CATALOGUE}/domain/d.ts`, '@platform/config', 'libs/platform/config/index.ts'],
  ['domain-imports-pure', `${CORRESPONDENCE}/domain/a.ts`, '@features/catalogue', `${CATALOGUE}/index.ts`],
  ['domain-imports-pure-in-specs', `${CATALOGUE}/domain/e.spec.ts`, '../persistence/store', `${CATALOGUE}/persistence/store.ts`],
  ['application-knows-domain', `${CATALOGUE}/application/f.ts`, '../persistence/store', `${CATALOGUE}/persistence/store.ts`],
  ['application-knows-domain', `${CATALOGUE}/application/g.ts`, '../catalogue.module', `${CATALOGUE}/catalogue.module.ts`],
  ['application-is-plain', `${CATALOGUE}/application/j.ts`, '@nestjs/common', 'node_modules/@nestjs/common/index.js'],
  ['edges-know-application', `${CATALOGUE}/pages/b.ts`, '../persistence/store', `${CATALOGUE}/persistence/store.ts`],
  ['edges-know-application', `${CATALOGUE}/http/b.ts`, '../pages/page', `${CATALOGUE}/pages/page.ts`],
  ['edges-know-application', `${CATALOGUE}/jobs/a.ts`, '../persistence/row.entity', `${CATALOGUE}/persistence/row.entity.ts`],
  ['module-file-wires', `${CATALOGUE}/exports.ts`, './persistence/store', `${CATALOGUE}/persistence/store.ts`],
  ['module-file-wires', 'apps/server/src/b.ts', '../../../libs/features/catalogue/pages/page', `${CATALOGUE}/pages/page.ts`],
  ['ui-imports-react', 'libs/ui/a.ts', '@figure', 'libs/figure/index.ts'],
  ['ui-imports-react', 'libs/ui/b.ts', '@nestjs/common', 'node_modules/@nestjs/common/index.js'],
  ['figure-imports-react', 'libs/figure/a.ts', '@platform/config', 'libs/platform/config/index.ts'],
  ['schema-knows-its-place', 'libs/schema/a.ts', '@platform/database', 'libs/platform/database/index.ts'],
  ['schema-migrates-by-app', 'libs/platform/database/b.ts', '@schema', 'libs/schema/index.ts'],
  ['apps-stand-apart', 'apps/server/src/c.ts', '../../cli/src/main', 'apps/cli/src/main.ts'],
  ['web-runs-in-browsers', 'apps/web/src/main.ts', '@features/catalogue', `${CATALOGUE}/index.ts`],
  ['web-meets-libraries-at-index', 'apps/web/src/a.ts', '../../../libs/features/catalogue/domain/edition', `${CATALOGUE}/domain/edition.ts`],
  ['verifier-stands-alone', 'apps/verifier/src/a.ts', '@features/catalogue', `${CATALOGUE}/index.ts`],
  ['typeorm-in-persistence', `${CATALOGUE}/application/h.ts`, 'typeorm', 'node_modules/typeorm/index.js'],
  ['typeorm-in-persistence', 'apps/server/src/d.ts', 'typeorm', 'node_modules/typeorm/index.js'],
  ['typeorm-module-in-wiring', `${CATALOGUE}/http/c.ts`, '@nestjs/typeorm', 'node_modules/@nestjs/typeorm/index.js'],
  ['pg-in-platform', `${CATALOGUE}/persistence/a.ts`, 'pg', 'node_modules/pg/index.js'],
  ['conversion-data-in-han', `${CATALOGUE}/application/i.ts`, 'opencc-js', 'node_modules/opencc-js/index.js'],
  ['no-development-package', 'apps/cli/src/a.ts', 'fast-check', 'node_modules/fast-check/index.js'],
  ['no-undeclared-package', 'apps/cli/src/b.ts', 'undeclared', 'node_modules/undeclared/index.js'],
  ['no-test-in-code', 'apps/cli/src/c.ts', '../../../libs/pure/standard-number/parse.spec', 'libs/pure/standard-number/parse.spec.ts'],
  ['no-test-in-code', 'apps/cli/src/e.ts', '../../../libs/pure/standard-number/parse.fixture', 'libs/pure/standard-number/parse.fixture.ts'],
  ['no-unresolved-import', 'apps/cli/src/d.ts', './nowhere', './nowhere'],
  ['no-circle', `${CATALOGUE}/domain/circle-a.ts`, './circle-b', `${CATALOGUE}/domain/circle-b.ts`],
];

describe('the rules bite', () => {
  const roots: string[] = [];
  const cruiseFixture = (more: Readonly<Record<string, readonly string[]>>) => {
    const root = writeFixtureTree(more);
    roots.push(root);
    return cruise(root).violations;
  };
  let found: readonly Violation[] = [];
  beforeAll(() => {
    const files = Object.fromEntries(wrong.map(([, from, imports]) => [from, [imports]]));
    found = cruiseFixture({ ...files, [`${CATALOGUE}/domain/circle-b.ts`]: ['./circle-a'], [LONELY]: [] });
  });
  afterAll(() => roots.forEach(removeFixtureTree));

  it('a sound tree passes', () => expect(cruiseFixture({})).toEqual([]));

  it.each(wrong)('%s: %s must not import %s', (rule, from, _imports, to) => expect(found).toContainEqual({ rule, from, to }));

  it('no-orphan: a file that nobody imports', () => {
    expect(found).toContainEqual({ rule: 'no-orphan', from: LONELY, to: LONELY });
  });

  it('no-dead-code: a file that no app reaches', () => {
    const dead = `${CATALOGUE}/application/a.ts`;
    expect(found).toContainEqual({ rule: 'no-dead-code', from: dead, to: dead });
    expect(found.filter(({ rule, to }) => rule === 'no-dead-code' && to === 'libs/pure/kernel/result.ts')).toEqual([]);
  });

  it('each rule has its case; rules made from a table have one for their kind', () => {
    const kind = (name: string) => name.replace(/-in-specs$/, '').replace(/^pure-(?!is-listed).*/, 'pure');
    const cases = new Set(['no-orphan', 'no-dead-code', ...wrong.map(([rule]) => kind(rule))]);
    const config: { forbidden: readonly { name: string }[] } = require('../../.dependency-cruiser.cjs');
    expect(config.forbidden.map(({ name }) => name).filter((name) => !cases.has(kind(name)))).toEqual([]);
  });
});
