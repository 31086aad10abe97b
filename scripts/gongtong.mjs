import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { root } from './steps/root.mjs';
import { finishWith } from './steps/run.mjs';

/** The command line, set up quietly: its own output is all there is on standard output. */
async function gongtong() {
  await ensureInstalled({ quiet: true });
  await ensureBuilt();
  await import(pathToFileURL(path.join(root, 'dist/apps/cli/src/main.js')).href);
}

requireNode();
finishWith(gongtong());
