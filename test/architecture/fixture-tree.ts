import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTree } from './tree';

const PACKAGES = ['typeorm', '@nestjs/typeorm', '@nestjs/common', 'pg', 'react', 'opencc-js', 'fast-check', 'csv-parse'];
const DEVELOPMENT = ['fast-check'];

/** Importing lines of a tree in which every import is allowed. */
const soundTree: Readonly<Record<string, readonly string[]>> = {
  'libs/pure/kernel/index.ts': ['./result'],
  'libs/pure/kernel/result.ts': [],
  'libs/pure/standard-number/index.ts': ['@pure/kernel', './parse'],
  'libs/pure/standard-number/parse.ts': ['@pure/kernel'],
  'libs/pure/standard-number/parse.spec.ts': ['./parse', './parse.fixture', 'fast-check'],
  'libs/pure/standard-number/parse.fixture.ts': ['@pure/kernel'],
  'libs/platform/config/index.ts': ['@pure/kernel', './settings'],
  'libs/platform/config/settings.ts': ['node:process'],
  'libs/platform/database/index.ts': ['typeorm', '@nestjs/typeorm', 'pg', '@platform/config'],
  'libs/ui/index.ts': ['react', '@pure/kernel', './button'],
  'libs/ui/button.ts': ['react'],
  'libs/figure/index.ts': ['react', '@pure/standard-number'],
  'libs/schema/index.ts': ['node:path', '@platform/config'],
  'libs/features/catalogue/index.ts': ['./catalogue.module', './application/find'],
  'libs/features/catalogue/catalogue.module.ts': [
    '@nestjs/common', '@nestjs/typeorm', './http/controller', './pages/page', './persistence/store', './jobs/on-event',
  ],
  'libs/features/catalogue/domain/edition.ts': ['@pure/kernel', './status'],
  'libs/features/catalogue/domain/status.ts': [],
  'libs/features/catalogue/domain/edition.spec.ts': ['./edition', 'fast-check'],
  'libs/features/catalogue/application/find.ts': ['../domain/edition', '@platform/database', '@pure/standard-number'],
  'libs/features/catalogue/http/controller.ts': ['../application/find', '../locales/en.json', '@nestjs/common'],
  'libs/features/catalogue/locales/en.json': [],
  'libs/features/catalogue/pages/page.ts': ['../application/find', '@ui', '@figure'],
  'libs/features/catalogue/jobs/on-event.ts': ['../application/find'],
  'libs/features/catalogue/persistence/store.ts': ['../application/find', './row.entity', '@platform/database'],
  'libs/features/catalogue/persistence/row.entity.ts': ['typeorm'],
  'libs/features/correspondence/index.ts': ['./application/derive'],
  'libs/features/correspondence/application/derive.ts': ['@features/catalogue'],
  'libs/features/access/index.ts': ['@platform/config'],
  'apps/server/src/main.ts': ['@features/catalogue', '@features/correspondence', '@features/access', '@platform/config', './pages/home'],
  'apps/server/src/pages/home.ts': ['@ui'],
  'apps/cli/src/main.ts': ['@features/catalogue', '@schema'],
};

/** The sound tree with some files more, in a folder of its own; each file is given by what it imports. */
export function writeFixtureTree(more: Readonly<Record<string, readonly string[]>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'gongtong-imports-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('tsconfig.json', readTree('tsconfig.json'));
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({
    name: 'fixture',
    dependencies: versions(PACKAGES.filter((name) => !DEVELOPMENT.includes(name))),
    devDependencies: versions(DEVELOPMENT),
  }));
  for (const name of [...PACKAGES, 'undeclared']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const [file, imports] of Object.entries({ ...soundTree, ...more })) {
    const lines = imports.map((from, n) => `import * as name${n} from '${from}';\nexport const use${n} = name${n};\n`);
    write(file, file.endsWith('.json') ? '{}' : lines.join('') || 'export const nothing = 0;\n');
  }
  return root;
}

export const removeFixtureTree = (root: string): void => rmSync(root, { recursive: true, force: true });
