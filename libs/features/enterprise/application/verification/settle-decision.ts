import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { stateAfter, type StateRefusal } from '../../domain/states';
import type { AnyEnterprise } from '../any-enterprise';
import type { EnterpriseStores } from '../enterprise-stores';
import type { EnterpriseUnknown } from '../own-enterprise';
import { doneAs, type Proposal, stepOf } from '../proposal-store';
import type { ApplyDecision } from './apply-decision';

/** `PROPOSAL_NONE`: nothing of this kind waits for a second person. */
export type SettleRefusal = EnterpriseUnknown | Readonly<{ code: 'PROPOSAL_NONE' }>;
export type ConfirmRefusal = SettleRefusal | StateRefusal | StepRefusal;
/** A verification, or a measure on what is verified. */
export type DecisionKind = 'verification' | 'measure';

const kindOf = ({ act }: Proposal): DecisionKind => (act === 'verify' || act === 'return' ? 'verification' : 'measure');

/** The second person (审核) confirms what the first has proposed, and it takes effect; or either says why not. */
export class SettleDecision {
  constructor(
    private readonly any: AnyEnterprise,
    private readonly stores: EnterpriseStores,
    private readonly persons: TwoPersons,
    private readonly applying: ApplyDecision,
    private readonly journal: Journal,
  ) {}

  confirm(enterprise: string, kind: DecisionKind, caller: Caller, by: Actor): Promise<Result<null, ConfirmRefusal>> {
    return this.any.within<null, ConfirmRefusal>(enterprise, async (tx, found) => {
      const open = await this.stores.proposals.lockOpen(tx, found.id);
      if (!open || kindOf(open) !== kind) return refuse({ code: 'PROPOSAL_NONE' });
      const next = stateAfter(found.state, open.act);
      if (!next.ok) return next;
      const step = await this.persons.step(tx, { ...stepOf(open), step: 2, by: caller });
      if (!step.ok) return step;
      const number = await this.applying.within(tx, found, open, next.value, caller.account);
      await this.stores.proposals.writeSettled(tx, open.id, 'confirmed', null, caller.account);
      const { id, organisation } = found;
      await this.journal.record(tx, { act: doneAs[open.act], by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: open.id, number } });
      return ok(null);
    });
  }

  refuse(enterprise: string, kind: DecisionKind, reason: string, caller: Caller, by: Actor): Promise<Result<null, SettleRefusal>> {
    return this.any.within<null, SettleRefusal>(enterprise, async (tx, { id, organisation }) => {
      const open = await this.stores.proposals.lockOpen(tx, id);
      if (!open || kindOf(open) !== kind) return refuse({ code: 'PROPOSAL_NONE' });
      await this.stores.proposals.writeSettled(tx, open.id, 'refused', reason, caller.account);
      await this.journal.record(tx, { act: 'enterprise.decision-refused', by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: open.id, act: open.act } });
      return ok(null);
    });
  }
}
