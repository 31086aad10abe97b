import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { StepFailed, run } from './run.mjs';

const modules = path.join(root, 'node_modules');
const lock = path.join(root, 'package-lock.json');
/** npm writes this file when it has finished. */
const installed = path.join(modules, '.package-lock.json');

/** Installs the dependencies when they are missing or older than the lock file. */
export async function ensureInstalled({ quiet = false } = {}) {
  if (isInstalled()) return;
  // npm would empty the folder that the link leads to
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) throw new StepFailed('node_modules is a link and not up to date: remove the link, then run again');
  console.error('Installing dependencies (a minute or two, only the first time) …');
  const command = existsSync(lock) ? 'ci' : 'install';
  const [program, ...first] = npm();
  const code = await run(program, [...first, command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { quiet });
  if (code !== 0) throw new StepFailed(`npm ${command} failed with exit code ${code}; is the registry reachable?`);
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  return !existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** The npm that called us, else the one on the path. */
function npm() {
  const caller = process.env.npm_execpath;
  if (caller?.endsWith('.js')) return [process.execPath, caller];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
