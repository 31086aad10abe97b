import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { revisionAfter, type RevisionGapCode, revisionGaps, type RevisionRefusal } from '../../domain/revision';
import type { StateRefusal } from '../../domain/states';
import type { EnterpriseStores } from '../enterprise-stores';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import { particularsOf } from '../submission/submit-enterprise';
import type { Revising } from './revise-enterprise';

type Refused = EnterpriseUnknown | StateRefusal | RevisionRefusal;
export type SubmitRevisionRefusal = Refused | Readonly<{ code: 'SUBMISSION_INCOMPLETE'; gaps: readonly RevisionGapCode[] }>;
export type WithdrawRevisionRefusal = Refused | Readonly<{ code: 'PROPOSAL_OPEN' }>;

/** Hands a change of what was verified to the centre, with the proof of it, or takes it back as long as nobody there has made up their mind. */
export class SubmitRevision {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly stores: EnterpriseStores,
    private readonly journal: Journal,
  ) {}

  submit(enterprise: string, { acting, account, by }: Revising): Promise<Result<null, SubmitRevisionRefusal>> {
    return this.own.within<null, SubmitRevisionRefusal>(enterprise, acting, async (tx, found) => {
      const { id, organisation, state, revising } = found;
      if (state !== 'verified') return refuse({ code: 'ENTERPRISE_STATE', state });
      const next = revisionAfter(revising, 'submit');
      if (!next.ok) return next;
      const { enterprises, submissions, attached } = this.stores;
      const open = await attached.revisions.open(tx, id);
      if (!open) return refuse({ code: 'REVISION_STATE', state: 'none' });
      const gaps = revisionGaps(found, open.facts, await enterprises.attachedTo(tx, id), open.proved);
      if (gaps.length > 0) return refuse({ code: 'SUBMISSION_INCOMPLETE', gaps });
      const submission = await submissions.createSubmission(tx, found, { revision: open.id, facts: { ...particularsOf({ ...found, ...open.facts }), version: open.version } }, account);
      await enterprises.saveRevisionSubmitted(tx, id, account);
      await this.journal.record(tx, { act: 'enterprise.revision-submitted', by, subject: { kind: 'enterprise', id }, content: { organisation, submission, revision: open.id } });
      return ok(null);
    });
  }

  withdraw(enterprise: string, { acting, account, by }: Revising): Promise<Result<null, WithdrawRevisionRefusal>> {
    return this.own.within<null, WithdrawRevisionRefusal>(enterprise, acting, async (tx, { id, organisation, state, revising }) => {
      const next = revisionAfter(revising, 'withdraw');
      if (!next.ok) return next;
      const { enterprises, submissions, proposals } = this.stores;
      if (await proposals.lockOpen(tx, id)) return refuse({ code: 'PROPOSAL_OPEN' });
      const submission = await submissions.last(tx, id);
      if (submission) await submissions.writeSettled(tx, submission.id, 'withdrawn', null, account);
      await enterprises.saveState(tx, id, { state, revising: next.value });
      await this.journal.record(tx, { act: 'enterprise.revision-withdrawn', by, subject: { kind: 'enterprise', id }, content: { organisation, submission: submission?.id ?? null } });
      return ok(null);
    });
  }
}
