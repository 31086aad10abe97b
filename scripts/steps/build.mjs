import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compile.mjs';
import { root } from './root.mjs';
import { buildVerifier } from './verifier.mjs';
import { buildWeb } from './web.mjs';

const mark = path.join(root, 'dist', '.built');
const settings = ['tsconfig.json', 'nest-cli.json', 'package-lock.json'];
const isBuilt = (name) => /\.(ts|tsx|json|css)$/.test(name) && !/\.spec\.tsx?$/.test(name);

/** Compiles the server, the command line, the signer, the workspaces and the verifier when anything they are made of has changed. */
export async function ensureBuilt({ force = false } = {}) {
  const state = stateOfSources();
  if (!force && existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  console.error('Building …');
  rmSync(mark, { force: true });
  await compile();
  await buildWeb();
  await buildVerifier();
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, state);
}

/** One hash over the names and contents of all sources. */
export function stateOfSources() {
  const hash = createHash('sha256');
  for (const file of [...settings, ...sourcesIn('apps'), ...sourcesIn('libs')]) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function sourcesIn(folder) {
  const names = readdirSync(path.join(root, folder), { recursive: true });
  return names.filter(isBuilt).map((name) => path.join(folder, name)).sort();
}
