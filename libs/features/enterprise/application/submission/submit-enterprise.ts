import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type GapCode, gapsOf } from '../../domain/gaps';
import { stateAfter, type StateRefusal } from '../../domain/states';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseStores } from '../enterprise-stores';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';

export type SubmissionRefusal = EnterpriseUnknown | StateRefusal | Readonly<{ code: 'SUBMISSION_INCOMPLETE'; gaps: readonly GapCode[] }>;
/** `PROPOSAL_OPEN`: a first person of the centre has proposed what is to become of it. */
export type WithdrawalRefusal = EnterpriseUnknown | StateRefusal | Readonly<{ code: 'PROPOSAL_OPEN' }>;
type Submitting = Readonly<{ acting: Acting; account: string; by: Actor }>;

/** Hands a registration to the centre, or takes it back as long as nobody there has made up their mind. */
export class SubmitEnterprise {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly stores: EnterpriseStores,
    private readonly journal: Journal,
  ) {}

  submit(enterprise: string, { acting, account, by }: Submitting): Promise<Result<null, SubmissionRefusal>> {
    return this.own.within<null, SubmissionRefusal>(enterprise, acting, async (tx, found) => {
      const { id, organisation, state } = found;
      const next = stateAfter(state, 'submit');
      if (!next.ok) return next;
      const { enterprises, sites, submissions } = this.stores;
      const gaps = gapsOf(found, await enterprises.attachedTo(tx, id));
      if (gaps.length > 0) return refuse({ code: 'SUBMISSION_INCOMPLETE', gaps });
      const facts = { ...particularsOf(found), version: found.version, sites: (await sites.list(tx, id)).map((site) => ({ ...site })) };
      const submission = await submissions.createSubmission(tx, { id, organisation }, { revision: null, facts }, account);
      await enterprises.saveSubmitted(tx, id, account);
      await this.journal.record(tx, { act: 'enterprise.submitted', by, subject: { kind: 'enterprise', id }, content: { organisation, submission } });
      return ok(null);
    });
  }

  withdraw(enterprise: string, { acting, account, by }: Submitting): Promise<Result<null, WithdrawalRefusal>> {
    return this.own.within<null, WithdrawalRefusal>(enterprise, acting, async (tx, { id, organisation, state }) => {
      const next = stateAfter(state, 'withdraw');
      if (!next.ok) return next;
      const { enterprises, submissions, proposals } = this.stores;
      if (await proposals.lockOpen(tx, id)) return refuse({ code: 'PROPOSAL_OPEN' });
      const submission = await submissions.last(tx, id);
      if (submission) await submissions.writeSettled(tx, submission.id, 'withdrawn', null, account);
      await enterprises.saveState(tx, id, { state: next.value, revising: null });
      await this.journal.record(tx, { act: 'enterprise.submission-withdrawn', by, subject: { kind: 'enterprise', id }, content: { organisation, submission: submission?.id ?? null } });
      return ok(null);
    });
  }
}

export const particularsOf = ({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory, address, territory, website }: Enterprise) => ({
  subject, name: { ...name }, uscc, ubn, registeredOn, route, thirdTerritory, address, territory, website,
});
