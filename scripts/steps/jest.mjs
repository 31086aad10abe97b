import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

/** More files than these that fail are no accident of a busy machine. */
const FEW = 6;

/** Stands for the file where jest itself ended too early to name one. */
const NO_REPORT = 'jest';

/**
 * Runs jest projects and gives how many tests passed and failed, with a line for each that failed; a file that could not run
 * counts as a failed test. The few files in which something failed run once more, alone: what passes then is `unsteady`, which
 * is told at the end, since it wants mending, and counts as passed.
 */
export async function runJest(projects, { args = [], env = {} } = {}) {
  const first = await runOnce(projects, args, env);
  const files = Object.keys(first.failuresByFile);
  if (files.length === 0 || files.length > FEW || files.includes(NO_REPORT)) return summed(first.passed, first);
  console.log(`Once more, alone: ${files.join(', ')}`);
  const second = await runOnce(projects, ['--runInBand', '--runTestsByPath', ...files], env);
  const unsteady = allOf(first).filter((failure) => !allOf(second).some((again) => testOf(again) === testOf(failure)));
  return { ...summed(first.passed - passedIn(first, files) + second.passed, second), unsteady: unsteady.map(({ line }) => line) };
}

const summed = (passed, run) => ({ passed, failed: allOf(run).length, failures: allOf(run).map(({ line }) => line) });
const allOf = ({ failuresByFile }) => Object.values(failuresByFile).flat();
const testOf = ({ file, test }) => `${file}: ${test}`;
const passedIn = ({ passedByFile }, files) => files.reduce((sum, file) => sum + (passedByFile[file] ?? 0), 0);

async function runOnce(projects, args, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-jest-'));
  const report = path.join(folder, 'report.json');
  const fixed = ['--selectProjects', ...projects, '--passWithNoTests', '--json', '--outputFile', report];
  try {
    await runNode('node_modules/jest/bin/jest.js', [...args, ...fixed], { env });
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (fault) {
    if (fault.code !== 'ENOENT') throw fault;
    console.error('jest ended without a report');
    return { passed: 0, passedByFile: {}, failuresByFile: { [NO_REPORT]: [{ file: NO_REPORT, test: '', line: 'jest ended without a report' }] } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read({ numPendingTests, testResults }) {
  if (numPendingTests > 0) console.log(`not run: ${numPendingTests} skipped tests`);
  const passed = testResults.map(({ name, assertionResults }) => [fileOf(name), assertionResults.filter(({ status }) => status === 'passed').length]);
  const failures = testResults.map((result) => [fileOf(result.name), failuresOf(result)]).filter(([, found]) => found.length > 0);
  return { passed: passed.reduce((sum, [, count]) => sum + count, 0), passedByFile: Object.fromEntries(passed), failuresByFile: Object.fromEntries(failures) };
}

const fileOf = (name) => path.relative(root, name);

/** Where and what, with a line that adds the first line of why. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = fileOf(name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [{ file, test: '', line: `${file}: ${firstLine(message)}` }] : [];
  return failed.map(({ fullName, failureMessages }) => ({ file, test: fullName, line: `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}` }));
}

const firstLine = (text) => stripVTControlCharacters(text).split('\n').find((line) => line.trim() !== '')?.trim() ?? 'no reason given';
