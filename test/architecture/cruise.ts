import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './tree';

/** One import that a rule of `.dependency-cruiser.cjs` forbids; paths from the root of the tree, `to` as resolved. */
export type Violation = Readonly<{ rule: string; from: string; to: string }>;

const CLI = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');

type Report = Readonly<{ summary: { totalCruised: number; violations: readonly { rule: { name: string }; from: string; to: string }[] } }>;

/** Runs the rule set over `apps/` and `libs/` of a tree that is laid out as this one. */
export function cruise(root: string): Readonly<{ cruised: number; violations: readonly Violation[] }> {
  const folders = ['apps', 'libs'].filter((folder) => existsSync(path.join(root, folder)));
  const output = execFileSync(process.execPath, [CLI, '--config', CONFIG, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(output) as Report;
  return {
    cruised: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
