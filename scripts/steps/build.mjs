import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { StepFailed, runNode } from './run.mjs';
import { buildVerifier } from './verifier.mjs';
import { buildWeb } from './web.mjs';

const mark = path.join(root, 'dist', '.built');
const settings = ['tsconfig.json', 'nest-cli.json', 'package-lock.json'];
const isBuilt = (name) => /\.(ts|tsx|json|css)$/.test(name) && !/\.spec\.tsx?$/.test(name);

/** Compiles the server, the command line, the signer, the workspaces and the verifier when anything they are made of has changed. */
export async function ensureBuilt({ quiet = false, force = false } = {}) {
  const state = stateOfSources();
  if (!force && existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  console.error('Building …');
  rmSync(mark, { force: true });
  const codes = await Promise.all(['server', 'cli', 'signer'].map((app) => runNode('node_modules/@nestjs/cli/bin/nest.js', ['build', app], { quiet })));
  if (codes.some((code) => code !== 0)) throw new StepFailed('the build failed; the lines above say where');
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
