import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { requireNode } from './steps/node-version.mjs';
import { endWithNpm } from './steps/orphan.mjs';
import { finishWith, runNode } from './steps/run.mjs';

/** Everything set up, then the benchmarks in a process of their own: one JSON line per figure on standard output. */
async function bench() {
  endWithNpm();
  await ensureInstalled();
  await ensureBuilt();
  process.exitCode = await runNode('test/bench/run.cjs', process.argv.slice(2), { env: { NODE_ENV: 'production' } });
}

requireNode();
finishWith(bench());
