import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program to be kept alive. `ready`: a part of the line by which it says that it serves. `log`: file that takes all it says. */
export type Program = Readonly<{
  name: string;
  command: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
  ready: string;
  log: string;
  account?: Readonly<{ uid?: number; gid?: number }>;
}>;

/** What runs at this moment: none outlives the kit. */
const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

const PAUSE_MS = 200;
const PATIENCE_MS = 300_000;
/** Who ends so often before they have ever served will not begin to. */
const FALSE_STARTS = 3;

/** One program, started again whenever it ends, until it is stopped: as a service manager does. */
export class Supervised {
  private child: ChildProcess | undefined;
  private wanted = false;
  private serves = false;
  private hasServed = false;
  /** How often it ended without being stopped. */
  deaths = 0;

  constructor(private program: Program) {}

  get name(): string {
    return this.program.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** What it gets at its next start. */
  change(env: Readonly<Record<string, string>>): void {
    this.program = { ...this.program, env: { ...this.program.env, ...env } };
  }

  start(): void {
    this.wanted = true;
    this.spawn();
  }

  /** Waits until the one that runs now serves. */
  async ready(): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !this.serves; await pause(20)) {
      if (Date.now() > end || (!this.hasServed && this.deaths >= FALSE_STARTS)) throw new Error(`${this.name} does not serve:\n${lastWords(this.program.log)}`);
    }
  }

  /** It is started again at once. */
  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.serves = false;
    this.child?.kill(signal);
  }

  /** Ends it by SIGTERM and starts it again; gives the code with which it ended. */
  async restart(): Promise<number | null> {
    const code = await this.stop();
    this.start();
    await this.ready();
    return code;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.wanted = false;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  private spawn(): void {
    const { command: [file, ...args], env, log, account } = this.program;
    const child = spawn(file, args, { ...account, env: { ...env }, cwd: account ? '/' : process.cwd(), stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    living.add(child);
    this.serves = false;
    appendFileSync(log, `--- started ${new Date().toISOString()}\n`);
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => this.hear(child, line));
    child.once('error', () => {}); // `close` follows
    child.once('close', () => this.ended(child));
  }

  private hear(child: ChildProcess, line: string): void {
    appendFileSync(this.program.log, `${line}\n`);
    if (child !== this.child || !line.includes(this.program.ready)) return;
    this.serves = true;
    this.hasServed = true;
  }

  private ended(child: ChildProcess): void {
    living.delete(child);
    if (child !== this.child) return;
    this.serves = false;
    if (!this.wanted) return;
    this.deaths += 1;
    setTimeout(() => {
      if (this.wanted && child === this.child) this.spawn();
    }, PAUSE_MS);
  }
}

const lastWords = (log: string): string => readFileSync(log, 'utf8').trim().split('\n').slice(-30).join('\n');

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
