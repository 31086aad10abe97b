import { appendFileSync } from 'node:fs';
import { openCheckpoint, readKey, TILE_HASHES, tilePath, tilesOf, type VerifierKey } from '@pure/log';
import { pause } from '../processes/supervised';
import { hashes as treeHashes, rootOver, sha256, verify } from './log-hashes';

/** A head that the log's key signed, as a server showed it. `fault`: what does not fit what was shown before. */
export type SeenHead = Readonly<{ at: number; port: number; size: number; root: string; fault: 'DIFFERS' | 'UNSIGNED' | null }>;

const EVERY_MS = 250;
const HASH = treeHashes.leaf(new Uint8Array(0)).length;

/** Somebody outside: asks every server for the head of the log, again and again, keeps each in a file of its own, and holds it against all leaves that it was ever shown. */
export class Witness {
  private readonly leaves: Uint8Array[] = [];
  private readonly known = new Set<string>();
  readonly heads: SeenHead[] = [];
  private stopped = false;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly ports: readonly number[],
    private readonly file: string,
    private readonly key: VerifierKey,
  ) {}

  /** By the key that the log itself names: the first that is seen is believed, and no other. */
  static withKey(ports: readonly number[], file: string, key: string): Witness {
    const read = readKey(sha256, key);
    if (!read) throw new Error('the log names no key');
    return new Witness(ports, file, read);
  }

  begin(): void {
    this.work = this.watch();
  }

  async end(): Promise<void> {
    this.stopped = true;
    await this.work;
  }

  private async watch(): Promise<void> {
    while (!this.stopped) {
      for (const port of this.ports) await this.look(port);
      await pause(EVERY_MS);
    }
  }

  private async look(port: number): Promise<void> {
    const note = await this.read(port, 'checkpoint');
    if (!note) return;
    const opened = openCheckpoint(note.toString(), { origin: this.key.name, keys: [this.key], verify });
    if (!opened.ok) return this.keep({ at: Date.now(), port, size: 0, root: note.toString(), fault: 'UNSIGNED' });
    const { size, root } = opened.value.checkpoint;
    const mark = `${size} ${Buffer.from(root).toString('base64')}`;
    if (this.known.has(mark) || !(await this.learn(port, size))) return;
    this.known.add(mark);
    const fits = rootOver(this.leaves.slice(0, size)) === Buffer.from(root).toString('base64');
    this.keep({ at: Date.now(), port, size, root: Buffer.from(root).toString('base64'), fault: fits ? null : 'DIFFERS' });
  }

  /** Fetches the leaf hashes that are new; those of before are never asked for again. */
  private async learn(port: number, size: number): Promise<boolean> {
    for (const { index, width } of tilesOf(size, 'entries')) {
      const first = index * TILE_HASHES;
      if (first + width <= this.leaves.length) continue;
      const tile = await this.read(port, tilePath({ level: 0, index, width }));
      if (!tile || tile.length < width * HASH) return false;
      for (let at = this.leaves.length - first; at < width; at += 1) this.leaves.push(tile.subarray(at * HASH, (at + 1) * HASH));
    }
    return true;
  }

  private keep(head: SeenHead): void {
    this.heads.push(head);
    appendFileSync(this.file, `${JSON.stringify(head)}\n`);
  }

  private async read(port: number, path: string): Promise<Buffer | null> {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/log/${path}`, { signal: AbortSignal.timeout(3_000), headers: { 'x-forwarded-for': '10.9.9.9' } });
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
    } catch {
      return null;
    }
  }
}
