import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Block, root } from './markdown';

export type Place = Readonly<{ dataDir: string; port: number }>;

/** A port that nobody uses at the moment of asking. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
      });
  });
}

/** What the commands inherit: where programs lie, a folder and a port of their own, and no setting of the caller's. */
const surroundings = ({ dataDir, port }: Place): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  GONGTONG_DATA_DIR: dataDir,
  PORT: String(port),
});

/** True for commands that serve until they are stopped. */
const serves = (text: string): boolean => /^npm start\b/m.test(text);

/**
 * Runs the block in a shell that stops at the first failing command; a block that serves counts as done when the server
 * answers that it is ready, and is stopped then.
 * @returns null when all went well, otherwise what went wrong and the last lines printed.
 */
export async function runBlock(block: Block, place: Place, patienceMs: number): Promise<string | null> {
  const child = spawn('sh', ['-euc', block.text], { cwd: root, env: surroundings(place), detached: true });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const ended = new Promise<string>((end) => child.once('close', (code, signal) => end(code === 0 ? '' : `ended with ${code ?? signal}`)));
  const overtime = new AbortController();
  const fault = await Promise.race([
    ended,
    ...(serves(block.text) ? [untilReady(place.port, overtime.signal)] : []),
    pause(patienceMs, `not done after ${patienceMs / 1000} s`, { signal: overtime.signal }).catch(() => ''),
  ]);
  overtime.abort();
  if (child.exitCode === null && child.signalCode === null) await stop(child, ended);
  return fault === '' ? null : `${block.file}:${block.line} ${fault}\n${printed.join('').split('\n').slice(-20).join('\n')}`;
}

async function untilReady(port: number, signal: AbortSignal): Promise<string> {
  while (!signal.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal }).catch(() => null);
    if (answer?.ok) return '';
    await pause(250);
  }
  return 'never became ready';
}

/** Ends the block with everything it started, as Ctrl-C does; by force when it does not go. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  process.kill(-pid, 'SIGINT');
  const late = new AbortController();
  await Promise.race([ended, pause(15_000, undefined, { signal: late.signal }).then(() => process.kill(-pid, 'SIGKILL'), () => {})]);
  late.abort();
}
