import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { EnterpriseState, StateRefusal } from '../../domain/states';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import type { NewSite, Site, SiteStore } from '../site-store';

export type SiteRefusal = EnterpriseUnknown | StateRefusal | Readonly<{ code: 'SITE_UNKNOWN' }>;
type Managing = Readonly<{ acting: Acting; by: Actor }>;

/** While two persons look at it, and once it is closed, an enterprise stays as it is. */
const isFixed = (state: EnterpriseState): boolean => state === 'submitted' || state === 'closed';

/** Where an enterprise works: sites come and go. */
export class ManageSites {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly sites: SiteStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  add(enterprise: string, site: NewSite, { acting, by, keyed }: Managing & Readonly<{ keyed: Keyed | null }>): Promise<Result<Site, EnterpriseUnknown | StateRefusal | KeyRefusal>> {
    return this.own.within<Site, StateRefusal | KeyRefusal>(enterprise, acting, (tx, { id, organisation, state }) =>
      this.idempotency.once<Site, StateRefusal>(tx, by, keyed, async () => {
        if (isFixed(state)) return refuse({ code: 'ENTERPRISE_STATE', state });
        const made = await this.sites.createSite(tx, { id, organisation }, site);
        await this.journal.record(tx, { act: 'enterprise.site-added', by, subject: { kind: 'enterprise', id }, content: { site: made.id, kind: made.kind } });
        return ok(made);
      }));
  }

  remove(enterprise: string, site: string, { acting, by }: Managing): Promise<Result<null, SiteRefusal>> {
    return this.own.within<null, SiteRefusal>(enterprise, acting, async (tx, { id, state }) => {
      if (isFixed(state)) return refuse({ code: 'ENTERPRISE_STATE', state });
      if (!(await this.sites.removeSite(tx, id, site))) return refuse({ code: 'SITE_UNKNOWN' });
      await this.journal.record(tx, { act: 'enterprise.site-removed', by, subject: { kind: 'enterprise', id }, content: { site } });
      return ok(null);
    });
  }
}
