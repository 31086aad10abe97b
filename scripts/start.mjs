import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { endWithNpm } from './steps/orphan.mjs';
import { root } from './steps/root.mjs';
import { finishWith } from './steps/run.mjs';

/** All set-up, then the server in this same process, so that a signal reaches it directly. */
async function start() {
  endWithNpm();
  await ensureInstalled();
  await ensureBuilt();
  process.env.NODE_ENV ??= 'production'; // not before: npm would leave out what the build needs
  await import(pathToFileURL(path.join(root, 'dist/apps/server/src/main.js')).href);
}

requireNode();
finishWith(start());
