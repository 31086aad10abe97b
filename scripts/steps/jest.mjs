import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './run.mjs';

/** Runs jest projects and gives how many tests passed and failed; a file that could not run counts as a failed test. */
export async function runJest(projects, { args = [], env = {} } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-jest-'));
  const report = path.join(folder, 'report.json');
  const fixed = ['--selectProjects', ...projects, '--passWithNoTests', '--json', '--outputFile', report];
  try {
    await runNode('node_modules/jest/bin/jest.js', [...args, ...fixed], { env });
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch (fault) {
    if (fault.code !== 'ENOENT') throw fault;
    console.error('jest ended without a report');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
  if (numPendingTests > 0) console.log(`not run: ${numPendingTests} skipped tests`);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
