import type { Tx } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type ApplicationAct, type ApplicationState, isDecided, standingAfter } from '../../domain/application/course';
import type { Answers, ApplicationStore } from '../applying/application-store';
import type { Desking, DeskCase } from './any-application';
import type { CaseClock } from './case-clock';

export type StateRefusal = Readonly<{ code: 'APPLICATION_STATE' | 'APPLICATION_DECIDED'; state: ApplicationState }>;

/** What a desk does. `due`: a day that it sets for the applicant; without one the clock that runs then sets it. */
export type DeskDone = Readonly<{ act: ApplicationAct; reason: string | null; words: string | null; details: Answers; due?: LocalDate | null }>;

/** Acts of desks as the journal names them. */
const doneAs = new Map<ApplicationAct, ActName>([
  ['receive', 'recognition-application.received'], ['return', 'recognition-application.returned'], ['begin-verification', 'recognition-application.verification-begun'], ['verify', 'recognition-application.paper-verified'],
  ['conclude-verification', 'recognition-application.verification-concluded'], ['propose', 'recognition-application.decision-proposed'], ['send-back', 'recognition-application.decision-sent-back'],
  ['recognise', 'recognition-application.decided'], ['recognise-partly', 'recognition-application.decided'], ['refuse', 'recognition-application.decided'], ['uphold-appeal', 'recognition-application.appeal-decided'],
  ['dismiss-appeal', 'recognition-application.appeal-decided'], ['correct', 'recognition-application.correction-decided'], ['decline-correction', 'recognition-application.correction-decided'],
]);

/** Writes a step with its clock and its entry in the journal, and where the application stands then. */
export class RecordStep {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly clock: CaseClock,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { application, steps }: DeskCase, done: DeskDone, who: Desking): Promise<Result<ApplicationState, StateRefusal>> {
    const { id, state, returnedFrom } = application;
    const next = standingAfter({ state, returnedFrom }, done.act);
    if (!next.ok) return refuse({ code: next.refusal.code, state });
    const kept = await this.clock.after(steps, done.act, next.value.state);
    const due = done.due ?? kept.due;
    await this.applications.saveState(tx, id, { ...next.value, decided: isDecided(next.value.state) && next.value.state !== state });
    await this.applications.createStep(tx, id, { ...done, from: state, to: next.value.state, side: 'desk', role: who.acting.role, clock: kept.clock, due });
    await this.tell(tx, application, { act: doneAs.get(done.act) ?? 'recognition-application.changed', done: done.act, due, rule: kept.clock?.rule ?? null }, who.by);
    return ok(next.value.state);
  }

  /** In the journal alone: what leaves the application where it is. */
  async tell(tx: Tx, { id, number, organisation, handler, account, heldBy }: DeskCase['application'], { act, done, due, rule }: Readonly<{ act: ActName; done: string; due: LocalDate | null; rule: string | null }>, by: Actor): Promise<void> {
    await this.journal.record(tx, { act, by, subject: { kind: 'recognition-application', id }, content: { number, organisation, handler, applicant: account, heldBy, done, due, rule } });
  }
}
