import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

/** What is checked without running the program. `needs` is the file that says how. */
const checks = [
  { name: 'types', needs: 'tsconfig.json', file: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the workspaces', needs: 'apps/web/tsconfig.json', file: 'node_modules/typescript/bin/tsc', args: ['-p', 'apps/web/tsconfig.json'] },
  { name: 'types of the verifier', needs: 'apps/verifier/tsconfig.json', file: 'node_modules/typescript/bin/tsc', args: ['-p', 'apps/verifier/tsconfig.json'] },
  { name: 'lint', needs: '.oxlintrc.json', file: 'node_modules/oxlint/bin/oxlint', args: [] },
  {
    name: 'imports',
    needs: '.dependency-cruiser.cjs',
    file: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['apps', 'libs', '--config', '.dependency-cruiser.cjs'],
  },
];

/** Runs the checks of these names, or all; says each result in a line and gives how many passed and failed. */
export async function runChecks(names = checks.map(({ name }) => name)) {
  const result = { passed: 0, failed: 0 };
  for (const { name, needs, file, args } of checks) {
    if (!names.includes(name) || !existsSync(path.join(root, needs))) continue;
    const good = (await runNode(file, args, { quiet: true })) === 0;
    console.log(`${name}: ${good ? 'passed' : 'failed'}`);
    result[good ? 'passed' : 'failed'] += 1;
  }
  return result;
}
