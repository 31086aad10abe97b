import type { WritePool } from '@platform/database';
import type { Actor, Caller } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type GapCode, gapsOf } from '../domain/gaps';
import { type RevisionGapCode, revisionGaps, type RevisionState } from '../domain/revision';
import { changesBetween, type FieldChange } from '../domain/revision-changes';
import { type Standing, standingOf } from '../domain/standing';
import type { MaskedContact } from './attached/contact-fields';
import type { Evidence } from './attached/evidence-store';
import type { Enterprise } from './enterprise-store';
import type { EnterpriseStores } from './enterprise-stores';
import type { EnterpriseUnknown } from './own-enterprise';
import type { Revision } from './revision/revision-store';
import type { ReadRefusal, SeeEnterprise, Viewer } from './see-enterprise';
import type { Site } from './site-store';
import type { Submission } from './submission-store';
import type { Proposal } from './verification/proposal-store';

export type RevisionView = Omit<Revision, 'proved'> & Readonly<{ state: RevisionState; changes: readonly FieldChange[]; gaps: readonly RevisionGapCode[] }>;
/**
 * `gaps`: what is missing before it can be submitted. `revision`: a change of what was verified, its author's until it is
 * submitted. `proposals`: for the centre alone, null for everyone else.
 */
export type EnterpriseView = Enterprise & Readonly<{
  sites: readonly Site[]; contacts: readonly MaskedContact[]; evidence: readonly Evidence[]; submission: Submission | null; gaps: readonly GapCode[];
  standing: Standing; revision: RevisionView | null; proposals: readonly Proposal[] | null;
}>;
type Viewed<R extends ReadRefusal = ReadRefusal> = Promise<Result<EnterpriseView, R>>;

/** An enterprise with all that belongs to it, for those who may see it: itself, and once it was submitted the centre and the competent regulator. */
export class ReadEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: EnterpriseStores,
    private readonly seeing: SeeEnterprise,
  ) {}

  async execute(id: string, caller: Caller, by: Actor): Viewed {
    const seen = await this.seeing.execute(id, caller, by);
    return seen.ok ? ok(await this.view(seen.value.found, seen.value.viewer)) : seen;
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
      const decisions = await proposals.ofEnterprise(tx, found.id);
      return {
        ...found,
        standing: standingOf(found, decisions),
        sites: await sites.list(tx, found.id),
        contacts: await attached.fields.masked(tx, await attached.contacts.list(tx, found.id)),
        evidence: await attached.evidence.list(tx, found.id),
        submission: await submissions.last(tx, found.id),
        gaps: gapsOf(found, handedIn),
        revision: open && found.revising && { id: open.id, version: open.version, facts: open.facts, begunAt: open.begunAt, state: found.revising, changes: changesBetween(found, open.facts), gaps: revisionGaps(found, open.facts, handedIn, open.proved) },
        proposals: viewer === 'centre' ? decisions : null,
      };
    }, { organisation: found.organisation });
  }
}
