import type { WritePool } from '@platform/database';
import type { Caller } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type GapCode, gapsOf } from '../domain/gaps';
import type { MaskedContact } from './attached/contact-fields';
import type { Evidence } from './attached/evidence-store';
import type { Enterprise } from './enterprise-store';
import type { EnterpriseStores } from './enterprise-stores';
import type { EnterpriseUnknown } from './own-enterprise';
import type { Proposal } from './proposal-store';
import type { Site } from './site-store';
import type { Submission } from './submission-store';

/** `gaps`: what is missing before it can be submitted. `proposals`: for the centre alone, null for everyone else. */
export type EnterpriseView = Enterprise & Readonly<{
  sites: readonly Site[]; contacts: readonly MaskedContact[]; evidence: readonly Evidence[]; submission: Submission | null; gaps: readonly GapCode[]; proposals: readonly Proposal[] | null;
}>;
type Viewed = Promise<Result<EnterpriseView, EnterpriseUnknown>>;

/** An enterprise with all that belongs to it, for those who may see it: itself, and the centre once it was submitted. */
export class ReadEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: EnterpriseStores,
  ) {}

  async execute(id: string, { acting }: Caller): Viewed {
    const found = await this.stores.enterprises.find(id);
    if (found && acting?.role === 'centre' && found.state !== 'draft') return ok(await this.view(found, true));
    return found && found.organisation === acting?.organisation ? ok(await this.view(found, false)) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
  }

  async current({ acting }: Caller): Viewed {
    const found = acting && (await this.stores.enterprises.findOfOrganisation(acting.organisation));
    return found ? ok(await this.view(found, false)) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
  }

  /** For who has just registered it. */
  async made(id: string): Viewed {
    const found = await this.stores.enterprises.find(id);
    return found ? ok(await this.view(found, false)) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
  }

  private view(found: Enterprise, forCentre: boolean): Promise<EnterpriseView> {
    const { enterprises, sites, submissions, proposals, attached } = this.stores;
    return this.pool.transaction(async (tx) => ({
      ...found,
      sites: await sites.list(tx, found.id),
      contacts: await attached.fields.masked(tx, await attached.contacts.list(tx, found.id)),
      evidence: await attached.evidence.list(tx, found.id),
      submission: await submissions.last(tx, found.id),
      gaps: gapsOf(found, await enterprises.attachedTo(tx, found.id)),
      proposals: forCentre ? await proposals.ofEnterprise(found.id) : null,
    }), { organisation: found.organisation });
  }
}
