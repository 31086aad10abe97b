import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { ActionName } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkDecision, type Checklist, type ChecklistRefusal } from '../../domain/checklist';
import { afterDecision, type DecidedAct } from '../../domain/decision';
import type { StateRefusal } from '../../domain/states';
import type { SuccessionRefusal } from '../../domain/succession';
import type { AnyEnterprise, DecidingRefusal } from '../any-enterprise';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseStores } from '../enterprise-stores';
import type { CheckSuccession } from './check-succession';
import type { Deciding } from './impartiality';
import { type NewProposal, stepOf } from './proposal-store';

export type ProposalRefusal = DecidingRefusal | StateRefusal | ChecklistRefusal | SuccessionRefusal | StepRefusal | Readonly<{ code: 'PROPOSAL_OPEN' }>;
export type Decision = Readonly<{ act: DecidedAct; checklist: Checklist; reasons: string | null; succession: NewProposal['succession'] }>;
type Persons = Readonly<{ persons: TwoPersons; secrets: Secrets }>;

const actions = {
  verify: 'enterprise:verify', return: 'enterprise:verify', suspend: 'enterprise:suspend', resume: 'enterprise:resume', close: 'enterprise:close', succeed: 'enterprise:record-succession',
} as const satisfies Record<DecidedAct, ActionName>;

/** The first of two persons of the centre (经办) proposes what is to become of an enterprise. Nothing has changed until the second confirms it. */
export class ProposeDecision {
  constructor(
    private readonly any: AnyEnterprise,
    private readonly stores: EnterpriseStores,
    private readonly successions: CheckSuccession,
    private readonly steps: Persons,
    private readonly journal: Journal,
  ) {}

  execute(enterprise: string, decision: Decision, { caller, by }: Omit<Deciding, 'action'>): Promise<Result<null, ProposalRefusal>> {
    const deciding: Deciding = { caller, by, action: actions[decision.act] };
    return this.any.within<null, ProposalRefusal>(enterprise, deciding, async (tx, found) => {
      const next = afterDecision(found, decision.act);
      if (!next.ok) return next;
      if (await this.stores.proposals.lockOpen(tx, found.id)) return refuse({ code: 'PROPOSAL_OPEN' });
      const decided = await this.checked(tx, found, decision);
      if (!decided.ok) return decided;
      const submission = decision.act === 'verify' || decision.act === 'return' ? ((await this.stores.submissions.last(tx, found.id))?.id ?? null) : null;
      return this.write(tx, found, { id: this.steps.secrets.id(), enterprise: found.id, ...decision, submission }, deciding);
    });
  }

  /** A change is looked at as what the enterprise shall be. */
  private async checked(tx: Tx, found: Enterprise, { act, checklist, reasons, succession }: Decision): Promise<Result<null, ChecklistRefusal | SuccessionRefusal>> {
    if (succession) return this.successions.within(tx, found, succession);
    if (act !== 'verify' && act !== 'return') return ok(null);
    const open = found.revising === 'submitted' ? await this.stores.attached.revisions.open(tx, found.id) : null;
    return checkDecision((open?.facts ?? found).subject, act, checklist, reasons);
  }

  private async write(tx: Tx, { id, organisation }: Enterprise, proposal: NewProposal, { caller, by }: Deciding): Promise<Result<null, StepRefusal>> {
    const step = await this.steps.persons.step(tx, { ...stepOf(proposal), step: 1, by: caller });
    if (!step.ok) return step;
    await this.stores.proposals.createProposal(tx, proposal, caller.account);
    await this.journal.record(tx, { act: 'enterprise.decision-proposed', by, subject: { kind: 'enterprise', id }, content: { organisation, proposal: proposal.id, act: proposal.act } });
    return ok(null);
  }
}
