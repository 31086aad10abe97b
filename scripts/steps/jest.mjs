import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

/** Runs jest projects and gives how many tests passed and failed, with a line for each that failed; a file that could not run counts as a failed test. */
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
    return { passed: 0, failed: 1, failures: ['jest ended without a report'] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, testResults }) {
  if (numPendingTests > 0) console.log(`not run: ${numPendingTests} skipped tests`);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, failures: testResults.flatMap(failuresOf) };
}

/** Where and what, and the first line of why. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
  return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`);
}

const firstLine = (text) => stripVTControlCharacters(text).split('\n').find((line) => line.trim() !== '')?.trim() ?? 'no reason given';
