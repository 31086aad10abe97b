import type { Actor, Journal } from '@platform/journal';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { maySucceed, type SuccessionRefusal } from '../domain/succession';
import type { AnyEnterprise } from './any-enterprise';
import type { EnterpriseStore } from './enterprise-store';
import type { EnterpriseUnknown } from './own-enterprise';
import type { NewSuccession, SuccessionStore } from './succession-store';

export type RecordRefusal = EnterpriseUnknown | SuccessionRefusal;

/** Records that an enterprise became part of another: a merger, or a company that goes on under new papers. */
export class RecordSuccession {
  constructor(
    private readonly any: AnyEnterprise,
    private readonly enterprises: EnterpriseStore,
    private readonly successions: SuccessionStore,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  async execute(succession: NewSuccession, account: string, by: Actor): Promise<Result<null, RecordRefusal>> {
    const today = await this.clock.today();
    return this.any.within<null, RecordRefusal>(succession.older, async (tx, older) => {
      const newer = await this.enterprises.find(succession.newer);
      if (!newer) return refuse({ code: 'SUCCESSOR_UNFIT' });
      const succeeded = (await this.successions.after(tx, older.id)).length > 0;
      const may = maySucceed(older, newer, { after: await this.successions.after(tx, newer.id), succeeded, on: succession.on, today });
      if (!may.ok) return may;
      await this.successions.createSuccession(tx, succession, account);
      await this.journal.record(tx, { act: 'enterprise.succeeded', by, subject: { kind: 'enterprise', id: older.id }, content: { organisation: older.organisation, newer: newer.id, kind: succession.kind, on: succession.on } });
      return ok(null);
    });
  }
}
