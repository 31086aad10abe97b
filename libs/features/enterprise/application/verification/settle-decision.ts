import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { afterDecision, type Stage } from '../../domain/decision';
import type { StateRefusal } from '../../domain/states';
import type { SuccessionRefusal } from '../../domain/succession';
import type { AnyEnterprise, DecidingRefusal } from '../any-enterprise';
import type { Enterprise } from '../enterprise-store';
import type { AlreadyRegistered } from '../register/register-enterprise';
import type { ApplyDecision } from './apply-decision';
import type { CheckSuccession } from './check-succession';
import type { Deciding } from './impartiality';
import { doneAs, type Proposal, type ProposalStore, stepOf } from './proposal-store';

/** `PROPOSAL_NONE`: nothing of this kind waits for a second person. */
export type SettleRefusal = DecidingRefusal | Readonly<{ code: 'PROPOSAL_NONE' }>;
export type ConfirmRefusal = SettleRefusal | StateRefusal | SuccessionRefusal | AlreadyRegistered | StepRefusal;
/** A verification, or a measure on what is verified. */
export type DecisionKind = 'verification' | 'measure';
export type Settling = Omit<Deciding, 'action'> & Readonly<{ kind: DecisionKind }>;
type Effects = Readonly<{ applying: ApplyDecision; successions: CheckSuccession }>;

const kindOf = ({ act }: Proposal): DecisionKind => (act === 'verify' || act === 'return' ? 'verification' : 'measure');

/** The second person (审核) confirms what the first has proposed, and it takes effect; or either says why not. */
export class SettleDecision {
  constructor(
    private readonly any: AnyEnterprise,
    private readonly proposals: ProposalStore,
    private readonly persons: TwoPersons,
    private readonly effects: Effects,
    private readonly journal: Journal,
  ) {}

  confirm(enterprise: string, { kind, caller, by }: Settling): Promise<Result<null, ConfirmRefusal>> {
    return this.any.within<null, ConfirmRefusal>(enterprise, { caller, by, action: `enterprise:confirm-${kind}` }, async (tx, found) => {
      const open = await this.openOf(tx, found, kind);
      if (!open) return refuse({ code: 'PROPOSAL_NONE' });
      const next = await this.possible(tx, found, open);
      if (!next.ok) return next;
      const step = await this.persons.step(tx, { ...stepOf(open), step: 2, by: caller });
      if (!step.ok) return step;
      const number = await this.effects.applying.within(tx, found, open, { next: next.value, account: caller.account });
      await this.proposals.writeSettled(tx, open.id, 'confirmed', null, caller.account);
      const { id, organisation } = found;
      await this.journal.record(tx, { act: doneAs[open.act], by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: open.id, number, ...(open.succession && { newer: open.succession.newer, kind: open.succession.kind, on: open.succession.on }) } });
      return ok(null);
    });
  }

  refuse(enterprise: string, reason: string, { kind, caller, by }: Settling): Promise<Result<null, SettleRefusal>> {
    return this.any.within<null, SettleRefusal>(enterprise, { caller, by, action: `enterprise:refuse-${kind}` }, async (tx, found) => {
      const open = await this.openOf(tx, found, kind);
      if (!open) return refuse({ code: 'PROPOSAL_NONE' });
      await this.proposals.writeSettled(tx, open.id, 'refused', reason, caller.account);
      const { id, organisation } = found;
      await this.journal.record(tx, { act: 'enterprise.decision-refused', by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: open.id, act: open.act } });
      return ok(null);
    });
  }

  private async openOf(tx: Tx, { id }: Enterprise, kind: DecisionKind): Promise<Proposal | null> {
    const open = await this.proposals.lockOpen(tx, id);
    return open && kindOf(open) === kind ? open : null;
  }

  /** What was possible when it was proposed may not be any more. */
  private async possible(tx: Tx, found: Enterprise, open: Proposal): Promise<Result<Stage, StateRefusal | SuccessionRefusal | AlreadyRegistered>> {
    const next = afterDecision(found, open.act);
    if (!next.ok) return next;
    const may = open.succession ? await this.effects.successions.within(tx, found, open.succession) : await this.effects.applying.isPossible(tx, found, open);
    return may.ok ? next : may;
  }
}
