import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { mayAttach } from '../../domain/attaching';
import type { StateRefusal } from '../../domain/states';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import type { NewSite, Site, SiteStore } from '../site-store';

export type SiteRefusal = EnterpriseUnknown | StateRefusal | Readonly<{ code: 'SITE_UNKNOWN' }>;
type Managing = Readonly<{ acting: Acting; by: Actor }>;

/** Where an enterprise works: sites come and go. */
export class ManageSites {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly sites: SiteStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  add(enterprise: string, site: NewSite, { acting, by, keyed }: Managing & Readonly<{ keyed: Keyed | null }>): Promise<Result<Site, EnterpriseUnknown | StateRefusal | KeyRefusal>> {
    return this.own.within<Site, StateRefusal | KeyRefusal>(enterprise, acting, (tx, { id, organisation, ...stage }) =>
      this.idempotency.once<Site, StateRefusal>(tx, by, keyed, async () => {
        const possible = mayAttach(stage);
        if (!possible.ok) return possible;
        const made = await this.sites.createSite(tx, { id, organisation }, site);
        await this.journal.record(tx, { act: 'enterprise.site-added', by, subject: { kind: 'enterprise', id }, content: { site: made.id, kind: made.kind } });
        return ok(made);
      }));
  }

  remove(enterprise: string, site: string, { acting, by }: Managing): Promise<Result<null, SiteRefusal>> {
    return this.own.within<null, SiteRefusal>(enterprise, acting, async (tx, { id, ...stage }) => {
      const possible = mayAttach(stage);
      if (!possible.ok) return possible;
      if (!(await this.sites.removeSite(tx, id, site))) return refuse({ code: 'SITE_UNKNOWN' });
      await this.journal.record(tx, { act: 'enterprise.site-removed', by, subject: { kind: 'enterprise', id }, content: { site } });
      return ok(null);
    });
  }
}
