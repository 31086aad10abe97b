import type { Secrets } from '@platform/sealing';
import type { Step, StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { matterOf } from '../../domain/decision/decided-act';
import { type DecisionRefusal, mayDecide } from '../../domain/decision/may-decide';
import type { AnyApplication, Desking, DeskRefusal } from './any-application';
import { decidingOn } from './deciding-on';
import type { DeskStore, NewProposal, ProposedDecision } from './desk-store';
import type { RecordStep, StateRefusal } from './record-step';

/** `OFFICIAL_NUMBER_TAKEN`: the body gave it to another application. `VALID_UNTIL_PAST`: what is recognised would end before it begins. */
export type NumberTaken = Readonly<{ code: 'OFFICIAL_NUMBER_TAKEN' }>;
export type ProposeRefusal = DeskRefusal | DecisionRefusal | StateRefusal | StepRefusal | NumberTaken | Readonly<{ code: 'DECISION_OPEN' | 'VALID_UNTIL_PAST' }>;
export type TwoSteps = Readonly<{ persons: TwoPersons; secrets: Secrets }>;

/** The first person (经办) proposes what shall be decided, with reasons; nothing takes effect. */
export class ProposeDecision {
  constructor(
    private readonly any: AnyApplication,
    private readonly desk: DeskStore,
    private readonly steps: TwoSteps,
    private readonly recording: RecordStep,
  ) {}

  execute(id: string, decision: ProposedDecision, who: Desking): Promise<Result<null, ProposeRefusal>> {
    return this.any.within<null, ProposeRefusal>(id, who, (tx, found) =>
      this.desk.whole<null, ProposeRefusal>(tx, async () => {
        const { application, today } = found;
        if (await this.desk.lockProposal(tx, id)) return refuse({ code: 'DECISION_OPEN' });
        const possible = mayDecide(decision, await decidingOn(tx, this.desk, found), who.caller.account);
        if (!possible.ok) return possible;
        if (decision.validUntil !== null && decision.validUntil < today) return refuse({ code: 'VALID_UNTIL_PAST' });
        const proposal: NewProposal = { ...decision, id: this.steps.secrets.id(), application: id, handler: application.handler };
        if (decision.officialNumber !== null && (await this.desk.lockNumber(tx, application.handler, decision.officialNumber, id))) return refuse({ code: 'OFFICIAL_NUMBER_TAKEN' });
        await this.desk.createProposal(tx, proposal, who.caller.account);
        const step = await this.steps.persons.step(tx, { ...stepOf(proposal), step: 1, by: who.caller });
        if (!step.ok) return step;
        if (matterOf(decision.act) !== 'application') {
          await this.recording.tell(tx, application, { act: 'recognition-application.decision-proposed', done: decision.act, due: null, rule: null }, who.by);
          return ok(null);
        }
        const done = await this.recording.within(tx, found, { act: 'propose', reason: null, words: null, details: {} }, who);
        return done.ok ? ok(null) : done;
      }));
  }
}

/** The proposal as what two persons approve: everything that it will do. */
export const stepOf = ({ id, application, act, level, part, basis, reasons, officialNumber, validUntil }: NewProposal): Omit<Step, 'step' | 'by'> => ({
  proposal: id, act: matterOf(act) === 'application' ? 'recognition-application.decided' : matterOf(act) === 'appeal' ? 'recognition-application.appeal-decided' : 'recognition-application.correction-decided',
  subject: { kind: 'recognition-application', id: application }, content: { act, level, part, basis, reasons, officialNumber, validUntil },
});
