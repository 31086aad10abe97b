import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';

/** A step that failed; the message is the one line that the person at the terminal needs. */
export class StepFailed extends Error {}

/**
 * Runs a program in the project. `quiet` keeps its output and shows it only when it fails.
 * Gives the exit code; a program that cannot be started, or that a signal ended, fails.
 */
export function run(program, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.on('error', (fault) => reject(new StepFailed(`${program} could not be started: ${fault.message}`)));
    child.on('close', (code, signal) => {
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(said));
      if (signal) reject(new StepFailed(`${program} was ended by ${signal}`));
      else resolve(code);
    });
  });
}

/** Runs a JavaScript file of the project or of an installed package with this very Node. */
export function runNode(file, args, options) {
  return run(process.execPath, [path.join(root, file), ...args], options);
}

/** Runs the steps; a step that failed ends with its one line. */
export function finishWith(work) {
  work.catch((fault) => {
    console.error(fault instanceof StepFailed ? `Gongtong: ${fault.message}` : fault);
    process.exit(1);
  });
}
