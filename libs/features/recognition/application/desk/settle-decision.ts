import type { Tx } from '@platform/database';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { matterOf } from '../../domain/decision/decided-act';
import { type DecisionRefusal, mayDecide } from '../../domain/decision/may-decide';
import type { AnyApplication, Desking, DeskCase, DeskRefusal } from './any-application';
import { decidingOn } from './deciding-on';
import type { DeskStore, KeptProposal, Names } from './desk-store';
import type { EffectRefusal, GiveEffect } from './give-effect';
import { type NumberTaken, stepOf } from './propose-decision';
import type { RecordStep, StateRefusal } from './record-step';

/** How decisions can be contested, as it is configured. */
export type DecisionRemedy = () => Names;
/** Nothing waits for a second person. */
export type DecisionNone = Readonly<{ code: 'DECISION_NONE' }>;
export type ApproveRefusal = DeskRefusal | DecisionRefusal | StateRefusal | StepRefusal | NumberTaken | DecisionNone | EffectRefusal;
export type SendBackRefusal = DeskRefusal | StateRefusal | DecisionNone;
export type Settling = Readonly<{ persons: TwoPersons; remedy: DecisionRemedy }>;

/** The second person (审核) approves, and it takes effect with its certificate in the same transaction; or says why not. */
export class SettleDecision {
  constructor(
    private readonly any: AnyApplication,
    private readonly desk: DeskStore,
    private readonly settling: Settling,
    private readonly effect: GiveEffect,
    private readonly recording: RecordStep,
  ) {}

  /** What was possible when it was proposed may not be any more: the applicant has withdrawn, the catalogue has ended. */
  async approve(id: string, who: Desking): Promise<Result<null, ApproveRefusal>> {
    const firm = await this.effect.firmOf(id, who.acting);
    return this.any.within<null, ApproveRefusal>(id, who, (tx, found) =>
      this.desk.whole<null, ApproveRefusal>(tx, async () => {
        const open = await this.desk.lockProposal(tx, id);
        if (!open) return refuse({ code: 'DECISION_NONE' });
        const possible = mayDecide(open, await decidingOn(tx, this.desk, found), who.caller.account);
        if (!possible.ok) return possible;
        const step = await this.settling.persons.step(tx, { ...stepOf(open), step: 2, by: who.caller });
        if (!step.ok) return step;
        const certificate = await this.effect.within(tx, found, open, { firm, by: who.by });
        if (!certificate.ok) return certificate;
        return this.write(tx, found, open, certificate.value, who);
      }));
  }

  sendBack(id: string, words: string, who: Desking): Promise<Result<null, SendBackRefusal>> {
    return this.any.within<null, SendBackRefusal>(id, who, (tx, found) =>
      this.desk.whole<null, SendBackRefusal>(tx, async () => {
        const open = await this.desk.lockProposal(tx, id);
        if (!open) return refuse({ code: 'DECISION_NONE' });
        await this.desk.saveSettled(tx, open.id, { outcome: 'sent-back', words, by: who.caller.account });
        if (matterOf(open.act) !== 'application') {
          await this.recording.tell(tx, found.application, { act: 'recognition-application.decision-sent-back', done: open.act, due: null, rule: null }, who.by);
          return ok(null);
        }
        const done = await this.recording.within(tx, found, { act: 'send-back', reason: null, words: null, details: {} }, who);
        return done.ok ? ok(null) : done;
      }));
  }

  private async write(tx: Tx, found: DeskCase, open: KeptProposal, certificate: string | null, who: Desking): Promise<Result<null, NumberTaken | StateRefusal>> {
    const { application: { id, handler }, today } = found;
    const { act, level, part, basis, reasons, officialNumber, validUntil } = open;
    if (officialNumber !== null) {
      if (await this.desk.lockNumber(tx, handler, officialNumber, id)) return refuse({ code: 'OFFICIAL_NUMBER_TAKEN' });
      await this.desk.createNumber(tx, handler, officialNumber, id);
    }
    const remedy = this.settling.remedy();
    await this.desk.createDecision(tx, { act, level, part, basis, reasons, officialNumber, validUntil, application: id, handler, remedy, proposedBy: open.by, decidedBy: who.caller.account, on: today });
    await this.desk.saveSettled(tx, open.id, { outcome: 'approved', words: null, by: who.caller.account });
    const details = { level, part, basis, officialNumber, validUntil, certificate, remedy: { ...remedy } };
    const done = await this.recording.within(tx, found, { act, reason: null, words: reasons, details }, who);
    return done.ok ? ok(null) : done;
  }
}
