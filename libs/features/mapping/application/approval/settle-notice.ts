import type { Tx } from '@platform/database';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkHeld, type HeldRefusal } from '../../domain/approval/terms';
import { isSound } from '../../domain/lint';
import { stateAfter } from '../../domain/states';
import { type AnyCase, type CaseRefusal, type Deciding, decidesEverywhere, type FoundCase, liesWithin } from './any-case';
import { stepOf } from './approval-step';
import type { Approval, ApprovalStore } from './approval-store';
import type { LookAnew, LookedAnew, NotSound } from './look-anew';
import type { PanelSummaries } from './panel-summaries';
import type { RecordDecision } from './record-decision';
import type { SendBack } from './send-back';
import type { StateRefusal } from './send-to-notice';
import { shownDocument } from './shown-document';
import type { PlaceRefusal, TakePlace } from './take-place';

type Elsewhere = Readonly<{ code: 'NOTICE_NONE' }> | Readonly<{ code: 'OTHER_REGULATOR' }>;
export type ApproveRefusal = CaseRefusal | Elsewhere | StepRefusal | HeldRefusal | NotSound | PlaceRefusal
  | Readonly<{ code: 'NOTICE_RUNNING'; until: string }> | Readonly<{ code: 'OBJECTIONS_OPEN'; count: number }> | Readonly<{ code: 'SUBMITTER_MAY_NOT_APPROVE' }>;
export type SettleRefusal = CaseRefusal | Elsewhere | StateRefusal;
/** `SAME_PERSON`: who sent it to notice does not end it for good. `REJECTION_BEYOND`: before a notice it has no territory, and a body that decides everywhere ends it. */
export type RejectRefusal = SettleRefusal | Readonly<{ code: 'SAME_PERSON' | 'REJECTION_BEYOND' }>;
export type SecondStep = Readonly<{ persons: TwoPersons; panels: PanelSummaries; rules: LookAnew; place: TakePlace }>;
type Running = Readonly<{ found: FoundCase; open: Approval }>;

/** What comes of a notice: the second person approves (签发), or either of the two sends it back or refuses it. */
export class SettleNotice {
  constructor(
    private readonly any: AnyCase,
    private readonly approvals: ApprovalStore,
    private readonly recording: RecordDecision,
    private readonly second: SecondStep,
    private readonly back: SendBack,
  ) {}

  /** Both persons decide on one content: where it is another now, the first one's step is void, and the mapping waits for a new one. */
  async approve(typed: string, who: Deciding): Promise<Result<null, ApproveRefusal>> {
    const looked = await this.second.rules.at(typed);
    return this.any.within<null, ApproveRefusal>(typed, who, async (tx, found) => {
      const running = runningOf(found, who);
      if (!running.ok) return running;
      if (found.mapping.writers.includes(who.caller.account)) return refuse({ code: 'SUBMITTER_MAY_NOT_APPROVE' });
      if (!isSame(running.value)) return this.void(tx, running.value, who);
      const due = this.isDue(running.value, looked);
      return due.ok ? this.write(tx, running.value, who) : due;
    });
  }

  /** The terms hold, the notice is over, and nothing that is known by now contradicts it. */
  private isDue({ found, open }: Running, looked: LookedAnew | null): Result<null, ApproveRefusal> {
    const held = checkHeld(open.terms, { held: found.regulator.held, within: liesWithin, today: found.today });
    if (!held.ok) return held;
    if (!open.closed) return refuse({ code: 'NOTICE_RUNNING', until: open.closes });
    if (looked?.digest !== open.digest) return refuse({ code: 'CONTENT_CHANGED' });
    return isSound(looked.findings) ? ok(null) : refuse({ code: 'MAPPING_NOT_SOUND', findings: looked.findings });
  }

  private async write(tx: Tx, { found, open }: Running, who: Deciding): Promise<Result<null, ApproveRefusal>> {
    const objections = await this.approvals.counts(tx, open.id);
    const unanswered = objections.received - objections.takenUp - objections.refused;
    if (unanswered > 0) return refuse({ code: 'OBJECTIONS_OPEN', count: unanswered });
    const place = await this.second.place.of(tx, found, open.terms.territory);
    if (!place.ok) return place;
    const step = await this.second.persons.step(tx, { ...stepOf({ ...open, digest: found.mapping.found }, found.mapping.supersedes), step: 2, by: who.caller });
    if (!step.ok) return step;
    await this.approvals.settle(tx, open.id, 'approved', null, who.caller.account);
    if (place.value) await this.second.place.within(tx, place.value, found, who.by);
    const panel = await this.second.panels.of(tx, found.mapping);
    const document = shownDocument(found.mapping, open, { panel, since: found.today, objections });
    await this.recording.within(tx, found, { act: 'approve', reasons: null, names: open.regulatorNames, today: found.today, document }, who.by);
    return ok(null);
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

  /** It ends for good: after a notice began by another person than who sent it there; before one by a body that decides everywhere. */
  reject(typed: string, reasons: string, who: Deciding): Promise<Result<null, RejectRefusal>> {
    return this.any.within<null, RejectRefusal>(typed, who, async (tx, found) => {
      if (stateAfter(found.mapping.state, 'reject') === null) return refuse({ code: 'MAPPING_STATE', state: found.mapping.state });
      const running = found.open === null ? null : runningOf(found, who);
      if (running && !running.ok) return running;
      if (!running && !found.regulator.held.some(decidesEverywhere)) return refuse({ code: 'REJECTION_BEYOND' });
      if (running?.value.open.sentBy === who.caller.account) return refuse({ code: 'SAME_PERSON' });
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
