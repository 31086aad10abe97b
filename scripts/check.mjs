import { runChecks } from './steps/checks.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { finishWith } from './steps/run.mjs';

async function check() {
  await ensureInstalled();
  const { failed } = await runChecks();
  process.exitCode = failed > 0 ? 1 : 0;
}

requireNode();
finishWith(check());
