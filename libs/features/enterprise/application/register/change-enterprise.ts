import type { FoundOrganisation } from '@features/access';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { changed, type ChangeRefusal as FixedRefusal, type ParticularsChange } from '../../domain/change';
import type { ParticularsRefusal } from '../../domain/particulars';
import type { EnterpriseStore } from '../enterprise-store';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import type { PublishedStore } from '../publication/published-store';
import type { AlreadyRegistered } from './register-enterprise';
import type { TakeParticulars } from './take-particulars';

export type VersionStale = Readonly<{ code: 'VERSION_STALE'; version: number }>;
export type ChangeRefusal = EnterpriseUnknown | VersionStale | FixedRefusal | ParticularsRefusal | AlreadyRegistered;
export type Changing = Readonly<{ acting: Acting; by: Actor; version: number }>;

/** Changes what an enterprise says of itself, as long as nobody else has since it was read. */
export class ChangeEnterprise {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly stores: Readonly<{ enterprises: EnterpriseStore; published: PublishedStore }>,
    private readonly organisations: FoundOrganisation,
    private readonly taking: TakeParticulars,
    private readonly journal: Journal,
  ) {}

  execute(id: string, change: ParticularsChange, { acting, by, version }: Changing): Promise<Result<null, ChangeRefusal>> {
    return this.own.within(id, acting, async (tx, before): Promise<Result<null, ChangeRefusal>> => {
      if (before.version !== version) return refuse({ code: 'VERSION_STALE', version: before.version });
      const merged = changed(before.state, before, change);
      const taken = merged.ok ? await this.taking.take(merged.value) : merged;
      if (!taken.ok) return taken;
      const { enterprises, published } = this.stores;
      const field = await enterprises.lockNumbers(tx, taken.value, id);
      if (field) return refuse({ code: 'ALREADY_REGISTERED', field });
      const after = await enterprises.saveParticulars(tx, id, taken.value);
      if (change.name) await this.organisations.rename(tx, after.organisation, after.name);
      if (after.state === 'verified') await published.savePublished(tx, after, 'verified');
      await this.journal.record(tx, { act: 'enterprise.changed', by, subject: { kind: 'enterprise', id }, content: { fields: Object.keys(change).sort(), version: after.version } });
      return ok(null);
    });
  }
}
