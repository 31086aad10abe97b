import type { Tx } from '@platform/database';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkHeld, type HeldRefusal } from '../../domain/approval/terms';
import { stateAfter } from '../../domain/states';
import { type AnyCase, type CaseRefusal, type Deciding, type FoundCase, liesWithin } from './any-case';
import { stepOf } from './approval-step';
import type { Approval, ApprovalStore } from './approval-store';
import type { PanelSummaries } from './panel-summaries';
import type { RecordDecision } from './record-decision';
import type { SendBack } from './send-back';
import type { StateRefusal } from './send-to-notice';
import { shownDocument } from './shown-document';

type Elsewhere = Readonly<{ code: 'NOTICE_NONE' }> | Readonly<{ code: 'OTHER_REGULATOR' }>;
export type ApproveRefusal = CaseRefusal | Elsewhere | StepRefusal | HeldRefusal
  | Readonly<{ code: 'NOTICE_RUNNING'; until: string }> | Readonly<{ code: 'OBJECTIONS_OPEN'; count: number }> | Readonly<{ code: 'SUBMITTER_MAY_NOT_APPROVE' }>;
export type SettleRefusal = CaseRefusal | Elsewhere | StateRefusal;
type Running = Readonly<{ found: FoundCase; open: Approval }>;

/** What comes of a notice: the second person approves (签发), or either of the two sends it back or refuses it. */
export class SettleNotice {
  constructor(
    private readonly any: AnyCase,
    private readonly approvals: ApprovalStore,
    private readonly recording: RecordDecision,
    private readonly second: Readonly<{ persons: TwoPersons; panels: PanelSummaries }>,
    private readonly back: SendBack,
  ) {}

  /** Both persons decide on one content: where it is another now, the first one's step is void, and the mapping waits for a new one. */
  approve(typed: string, who: Deciding): Promise<Result<null, ApproveRefusal>> {
    return this.any.within<null, ApproveRefusal>(typed, who, async (tx, found) => {
      const running = runningOf(found, who);
      if (!running.ok) return running;
      const { open } = running.value;
      if (found.mapping.writers.includes(who.caller.account)) return refuse({ code: 'SUBMITTER_MAY_NOT_APPROVE' });
      if (!isSame(running.value)) return this.void(tx, running.value, who);
      const held = checkHeld(open.terms, { held: found.regulator.held, within: liesWithin, today: found.today });
      if (!held.ok) return held;
      if (!open.closed) return refuse({ code: 'NOTICE_RUNNING', until: open.closes });
      const objections = await this.approvals.counts(tx, open.id);
      const unanswered = objections.received - objections.takenUp - objections.refused;
      if (unanswered > 0) return refuse({ code: 'OBJECTIONS_OPEN', count: unanswered });
      const step = await this.second.persons.step(tx, { ...stepOf({ ...open, digest: found.mapping.found }), step: 2, by: who.caller });
      if (!step.ok) return step;
      await this.approvals.settle(tx, open.id, 'approved', null, who.caller.account);
      const panel = await this.second.panels.of(tx, found.mapping);
      const document = shownDocument(found.mapping, open, { panel, since: found.today, objections });
      await this.recording.within(tx, found, { act: 'approve', reasons: null, names: open.regulatorNames, today: found.today, document }, who.by);
      return ok(null);
    });
  }

  /** During a notice it ends; before one the centre reads what is to be corrected. */
  return(typed: string, reasons: string, who: Deciding): Promise<Result<null, SettleRefusal>> {
    return this.any.within<null, SettleRefusal>(typed, who, async (tx, found) => {
      if (found.mapping.state === 'reviewed') return this.back.within(tx, found, reasons, who);
      const running = runningOf(found, who);
      if (!running.ok) return running;
      await this.approvals.settle(tx, running.value.open.id, 'returned', reasons, who.caller.account);
      await this.recording.within(tx, found, { act: 'return', reasons, names: found.regulator.names, today: found.today }, who.by);
      return ok(null);
    });
  }

  reject(typed: string, reasons: string, who: Deciding): Promise<Result<null, SettleRefusal>> {
    return this.any.within<null, SettleRefusal>(typed, who, async (tx, found) => {
      if (stateAfter(found.mapping.state, 'reject') === null) return refuse({ code: 'MAPPING_STATE', state: found.mapping.state });
      const running = found.open === null ? null : runningOf(found, who);
      if (running && !running.ok) return running;
      if (running) await this.approvals.settle(tx, running.value.open.id, 'rejected', reasons, who.caller.account);
      await this.recording.within(tx, found, { act: 'reject', reasons, names: found.regulator.names, today: found.today }, who.by);
      return ok(null);
    });
  }

  private async void(tx: Tx, { found, open }: Running, who: Deciding): Promise<Result<null, ApproveRefusal>> {
    await this.approvals.settle(tx, open.id, 'void', null, who.caller.account);
    await this.recording.within(tx, found, { act: 'return', reasons: null, names: found.regulator.names, today: found.today }, who.by);
    return refuse({ code: 'CONTENT_CHANGED' });
  }
}

/** Of the body itself: no other settles it. */
function runningOf(found: FoundCase, { acting }: Deciding): Result<Running, Elsewhere> {
  const { open } = found;
  if (!open || found.mapping.state !== 'in_notice') return refuse({ code: 'NOTICE_NONE' });
  return open.regulator === acting.organisation ? ok({ found, open }) : refuse({ code: 'OTHER_REGULATOR' });
}

const isSame = ({ found: { mapping }, open }: Running): boolean => mapping.version === open.version && mapping.digest === open.digest && mapping.found === open.digest;
