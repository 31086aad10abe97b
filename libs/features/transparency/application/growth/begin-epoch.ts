import type { Tx } from '@platform/database';
import type { Signing } from '@platform/signing';
import { ok, refuse, type Result } from '@pure/kernel';
import type { EndedEpoch } from '../../domain/key-event';
import { type Epoch, logFolders, type LogName } from '../../domain/logs';
import type { LogStore } from '../log-store';
import type { GrowLog, GrowRefusal } from './grow-log';
import { headUses, type KeyEvents } from './key-events';

const FIRST_EPOCH = 1;

/** Begins an epoch of a log with its first leaf: the event of the key that signs it, and the last head of the epoch before. */
export class BeginEpoch {
  constructor(
    private readonly store: LogStore,
    private readonly signing: Signing,
    private readonly events: KeyEvents,
    private readonly grow: GrowLog,
    /** Of the site, with its port: origins begin with it. */
    private readonly host: string,
  ) {}

  /** `before`: the epoch that it follows, with its last head. The key is made where there is none. */
  async execute(tx: Tx, log: LogName, before: (Epoch & EndedEpoch) | null): Promise<Result<Epoch, GrowRefusal>> {
    const { kid: active } = await this.signing.sign(headUses[log], new Uint8Array(0));
    const keys = await this.signing.keys();
    const key = keys.find(({ kid }) => kid === active);
    if (!key) return refuse({ code: 'LOG_KEY_MISSING' });
    const number = before ? before.epoch + 1 : FIRST_EPOCH;
    const epoch = await this.store.begin(tx, { log, epoch: number, origin: `${this.host}/${logFolders[log]}/${number}` });
    const version = await this.events.begin(tx, epoch, { key, after: before && { origin: before.origin, checkpoint: before.checkpoint } });
    const grown = await this.grow.execute(tx, epoch, { added: await this.store.waitingVersion(tx, key.kid, version), keys });
    return grown.ok ? ok(epoch) : grown;
  }
}
