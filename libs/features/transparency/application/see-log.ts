import type { SigningKey } from '@platform/signing';
import { isOfKey, readNote, type Sha256, verifierKey, writeKey } from '@pure/log';
import type { LogName } from '../domain/logs';
import { rootOf, type Witnessed, witnessesOf } from '../domain/signatures';
import type { EpochLife, LogHistory } from './log-history';
import type { LogReader } from './log-store';

/** The newest head of a log, as it is signed. `keys`: verifier keys of the log that signed it; none while nobody tells them. */
export type Head = Readonly<{ origin: string; size: number; root: Uint8Array; note: string; keys: readonly string[]; witnesses: readonly Witnessed[] }>;
export type LogView = Readonly<{ head: Head | null; epochs: readonly EpochLife[] }>;

type Surroundings = Readonly<{ sha256: Sha256; keys: () => Promise<readonly SigningKey[]> }>;

/** What a log is now, and who signed it. */
export class SeeLog {
  constructor(
    private readonly reader: LogReader,
    private readonly history: LogHistory,
    private readonly surroundings: Surroundings,
  ) {}

  async execute(log: LogName): Promise<LogView> {
    const [head, epochs] = await Promise.all([this.head(log), this.history.epochs(log)]);
    return { head, epochs };
  }

  private async head(log: LogName): Promise<Head | null> {
    const epoch = await this.reader.epoch(log, null);
    const head = epoch && (await this.reader.checkpoint(epoch));
    if (!epoch || !head) return null;
    const { origin } = epoch;
    return { origin, ...head, root: rootOf(head.note), keys: await this.keysOf(origin, head.note), witnesses: witnessesOf(head.note, origin) };
  }

  private async keysOf(origin: string, note: string): Promise<readonly string[]> {
    const read = readNote(note);
    if (!read.ok) return [];
    const known = (await this.surroundings.keys()).filter(({ suite }) => suite === 'ed25519').map(({ publicKey }) => verifierKey(this.surroundings.sha256, origin, 'ed25519', publicKey));
    return known.filter((key) => read.value.signatures.some((signature) => isOfKey(key, signature))).map(writeKey);
  }
}
