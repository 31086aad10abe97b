import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { projectRoot } from '@platform/config';

export type TestProcess = Readonly<{
  pid: number;
  /** The next line of its standard output; fails with what it said on standard error when it ends before. */
  line(): Promise<string>;
  /** Ends its standard input and waits for the end of the process; gives the exit code. */
  finish(): Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<void>;
}>;

/** Starts one of our TypeScript files as a process of its own, in order to stop or kill it. */
export function startProcess(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): TestProcess {
  const root = projectRoot();
  const child = spawn(process.execPath, ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, file), ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const complaint = heard(child.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    async line() {
      const next = await lines.next();
      if (next.done) throw new Error(`${file} ended: ${complaint()}`);
      return next.value;
    },
    async finish() {
      child.stdin.end();
      await ended;
      return child.exitCode;
    },
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function heard(stream: ChildProcessByStdio<Writable, Readable, Readable>['stderr']): () => string {
  const chunks: string[] = [];
  stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('').trim();
}
