import type { Tx } from '@platform/database';
import type { Signing } from '@platform/signing';
import { ok, type Result } from '@pure/kernel';
import type { Epoch } from '../../domain/logs';
import type { LogStore } from '../log-store';
import type { GrowLog, GrowRefusal } from './grow-log';
import type { KeyEvents } from './key-events';

/** Leaves that one head takes in. */
const MOST_AT_ONCE = 4_096;

/** Takes into an epoch what waits for its log, and what happened to the keys. */
export class TakeIn {
  constructor(
    private readonly store: LogStore,
    private readonly signing: Signing,
    private readonly events: KeyEvents,
    private readonly grow: GrowLog,
  ) {}

  /** Gives how many leaves were added. */
  async execute(tx: Tx, epoch: Epoch): Promise<Result<number, GrowRefusal>> {
    const keys = await this.signing.keys();
    await this.events.note(tx, epoch, keys);
    const added = await this.store.waiting(tx, epoch.log, MOST_AT_ONCE);
    return added.length === 0 ? ok(0) : this.grow.execute(tx, epoch, { added, keys });
  }
}
