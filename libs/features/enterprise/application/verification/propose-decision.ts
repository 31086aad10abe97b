import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkDecision, type Checklist, type ChecklistRefusal } from '../../domain/checklist';
import { stateAfter, type StateRefusal } from '../../domain/states';
import type { AnyEnterprise } from '../any-enterprise';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseStores } from '../enterprise-stores';
import type { EnterpriseUnknown } from '../own-enterprise';
import { type DecidedAct, type NewProposal, stepOf } from '../proposal-store';

export type ProposalRefusal = EnterpriseUnknown | StateRefusal | ChecklistRefusal | StepRefusal | Readonly<{ code: 'PROPOSAL_OPEN' }>;
export type Decision = Readonly<{ act: DecidedAct; checklist: Checklist; reasons: string | null }>;

/** The first of two persons of the centre (经办) proposes what is to become of an enterprise. Nothing has changed until the second confirms it. */
export class ProposeDecision {
  constructor(
    private readonly any: AnyEnterprise,
    private readonly stores: EnterpriseStores,
    private readonly persons: TwoPersons,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  execute(enterprise: string, decision: Decision, caller: Caller, by: Actor): Promise<Result<null, ProposalRefusal>> {
    return this.any.within<null, ProposalRefusal>(enterprise, async (tx, found) => {
      const { act, checklist, reasons } = decision;
      const next = stateAfter(found.state, act);
      if (!next.ok) return next;
      if (await this.stores.proposals.lockOpen(tx, found.id)) return refuse({ code: 'PROPOSAL_OPEN' });
      const decided = act === 'verify' || act === 'return' ? checkDecision(found.subject, act, checklist, reasons) : ok(null);
      if (!decided.ok) return decided;
      return this.write(tx, found, { id: this.secrets.id(), enterprise: found.id, ...decision, submission: await this.submissionOf(tx, found) }, caller, by);
    });
  }

  private async submissionOf(tx: Tx, { id, state }: Enterprise): Promise<string | null> {
    return state === 'submitted' ? ((await this.stores.submissions.last(tx, id))?.id ?? null) : null;
  }

  private async write(tx: Tx, { id, organisation }: Enterprise, proposal: NewProposal, caller: Caller, by: Actor): Promise<Result<null, StepRefusal>> {
    const step = await this.persons.step(tx, { ...stepOf(proposal), step: 1, by: caller });
    if (!step.ok) return step;
    await this.stores.proposals.createProposal(tx, proposal, caller.account);
    await this.journal.record(tx, { act: 'enterprise.decision-proposed', by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: proposal.id, act: proposal.act } });
    return ok(null);
  }
}
