import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { finishWith } from './steps/run.mjs';

requireNode();
finishWith(ensureInstalled().then(() => ensureBuilt({ force: true })));
