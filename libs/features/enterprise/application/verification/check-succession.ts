import type { Tx } from '@platform/database';
import { type Clock, refuse, type Result } from '@pure/kernel';
import { maySucceed, type SuccessionRefusal } from '../../domain/succession';
import type { Enterprise, EnterpriseStore } from '../enterprise-store';
import type { NewSuccession, SuccessionStore } from './succession-store';

/** Whether an enterprise can have become part of another: asked of who proposes it, and again of who confirms it. */
export class CheckSuccession {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly successions: SuccessionStore,
    private readonly clock: Clock,
  ) {}

  async within(tx: Tx, older: Enterprise, { newer: id, kind, on }: Omit<NewSuccession, 'older'>): Promise<Result<null, SuccessionRefusal>> {
    const newer = id === older.id ? older : await this.enterprises.lockEnterprise(tx, id);
    if (!newer) return refuse({ code: 'SUCCESSOR_UNFIT' });
    const [after, successors] = [await this.successions.after(tx, newer.id), await this.successions.successorsOf(tx, older.id)];
    return maySucceed(older, newer, { kind, after, successors, on, today: await this.clock.today() });
  }
}
