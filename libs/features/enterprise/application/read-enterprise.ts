import type { WritePool } from '@platform/database';
import type { Actor, Caller, DecisionLog } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type GapCode, gapsOf } from '../domain/gaps';
import { type RevisionGapCode, revisionGaps, type RevisionState } from '../domain/revision';
import type { MaskedContact } from './attached/contact-fields';
import type { Evidence } from './attached/evidence-store';
import { type CompetentRegulators, isRegulator, type NotCompetent } from './competent-regulators';
import type { Enterprise } from './enterprise-store';
import type { EnterpriseStores } from './enterprise-stores';
import type { EnterpriseUnknown } from './own-enterprise';
import type { Revision } from './revision/revision-store';
import type { Site } from './site-store';
import type { Submission } from './submission-store';
import type { Proposal } from './verification/proposal-store';

export type RevisionView = Omit<Revision, 'proved'> & Readonly<{ state: RevisionState; gaps: readonly RevisionGapCode[] }>;
/**
 * `gaps`: what is missing before it can be submitted. `revision`: a change of what was verified, its author's until it is
 * submitted. `proposals`: for the centre alone, null for everyone else.
 */
export type EnterpriseView = Enterprise & Readonly<{
  sites: readonly Site[]; contacts: readonly MaskedContact[]; evidence: readonly Evidence[]; submission: Submission | null; gaps: readonly GapCode[];
  revision: RevisionView | null; proposals: readonly Proposal[] | null;
}>;
export type ReadRefusal = EnterpriseUnknown | NotCompetent;
type Viewed<R extends ReadRefusal = ReadRefusal> = Promise<Result<EnterpriseView, R>>;
type Viewer = 'own' | 'centre' | 'regulator';

/** An enterprise with all that belongs to it, for those who may see it: itself, and once it was submitted the centre and the competent regulator. */
export class ReadEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: EnterpriseStores,
    private readonly regulators: CompetentRegulators,
    private readonly decisions: DecisionLog,
  ) {}

  async execute(id: string, caller: Caller, { correlation = '' }: Actor): Viewed {
    const { acting } = caller;
    const found = await this.stores.enterprises.find(id);
    if (found && found.organisation === acting?.organisation) return ok(await this.view(found, 'own'));
    if (!found || !acting || found.state === 'draft') return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    if (acting.role === 'centre') return ok(await this.view(found, 'centre'));
    if (!isRegulator(acting)) return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    const competent = await this.regulators.check(acting, found.territory);
    if (competent.ok) return ok(await this.view(found, 'regulator'));
    this.decisions.note({ action: 'enterprise:read', caller, denied: competent.refusal.code, correlation });
    return competent;
  }

  async current({ acting }: Caller): Viewed<EnterpriseUnknown> {
    const found = acting && (await this.stores.enterprises.findOfOrganisation(acting.organisation));
    return found ? ok(await this.view(found, 'own')) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
  }

  /** For who has just registered it. */
  async made(id: string): Viewed<EnterpriseUnknown> {
    const found = await this.stores.enterprises.find(id);
    return found ? ok(await this.view(found, 'own')) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
  }

  private view(found: Enterprise, viewer: Viewer): Promise<EnterpriseView> {
    const { enterprises, sites, submissions, proposals, attached } = this.stores;
    return this.pool.transaction(async (tx) => {
      const handedIn = await enterprises.attachedTo(tx, found.id);
      const open = found.revising !== null && (viewer === 'own' || found.revising === 'submitted') ? await attached.revisions.open(tx, found.id) : null;
      return {
        ...found,
        sites: await sites.list(tx, found.id),
        contacts: await attached.fields.masked(tx, await attached.contacts.list(tx, found.id)),
        evidence: await attached.evidence.list(tx, found.id),
        submission: await submissions.last(tx, found.id),
        gaps: gapsOf(found, handedIn),
        revision: open && found.revising && { id: open.id, version: open.version, facts: open.facts, begunAt: open.begunAt, state: found.revising, gaps: revisionGaps(found, open.facts, handedIn, open.proved) },
        proposals: viewer === 'centre' ? await proposals.ofEnterprise(tx, found.id) : null,
      };
    }, { organisation: found.organisation });
  }
}
