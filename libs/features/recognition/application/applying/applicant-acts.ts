import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonalFields } from '@platform/personal';
import { type Clock, ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { type ApplicationState, type CourseRefusal, isDecided, isRunning, standingAfter } from '../../domain/application/course';
import { type CaseKind, type CaseRefusal, mayBring } from '../../domain/application/open-case';
import type { CaseClock } from '../desk/case-clock';
import type { Application, ApplicationStore } from './application-store';
import type { HolderStore } from './holder-store';
import { type Applicant, type ApplicationUnknown, isHeld, type OwnApplications } from './own-applications';

export type WithdrawRefusal = ApplicationUnknown | CourseRefusal;
export type BringRefusal = ApplicationUnknown | CourseRefusal | CaseRefusal;
/** `APPLICATION_RUNS`: withdraw first; `APPLICATION_RECOGNISED`: the certificate rests on it, whose page tells how it ends. */
export type EraseRefusal = ApplicationUnknown | Readonly<{ code: 'APPLICATION_RUNS' | 'APPLICATION_RECOGNISED'; state: ApplicationState }>;
type Who = Readonly<{ applicant: Applicant; by: Actor }>;

const acts = { withdraw: 'recognition-application.withdrawn', appeal: 'recognition-application.appealed', 'ask-correction': 'recognition-application.correction-asked' } as const;

/** PIPL art. 15: who agreed may take it back; what was done until then stays. */
const CONSENT_WITHDRAWN = 'consent-withdrawn';

/** What the applicant does once it is written: takes it back, appeals, asks for a correction, has what is about the person deleted. */
export class ApplicantActs {
  constructor(
    private readonly own: OwnApplications,
    private readonly applications: ApplicationStore,
    private readonly people: Readonly<{ holders: HolderStore; personal: PersonalFields }>,
    private readonly times: Readonly<{ clock: Clock; due: CaseClock }>,
    private readonly journal: Journal,
  ) {}

  /** Before the decision; afterwards an appeal is open. Where the person whom an employer applied for does it, they take back their consent. */
  withdraw(id: string, words: string | null, who: Who): Promise<Result<null, WithdrawRefusal>> {
    return this.own.withinOrHeld<null, WithdrawRefusal>(id, who.applicant, (tx, found) => this.step(tx, found, { act: 'withdraw', words, reason: isHeld(found, who.applicant) ? CONSENT_WITHDRAWN : null }, who.by));
  }

  /** A case of its own, which whoever decided answers; the decision stands meanwhile. */
  async bring(id: string, kind: CaseKind, words: string, who: Who): Promise<Result<null, BringRefusal>> {
    const today = await this.times.clock.today();
    return this.own.withinOrHeld<null, BringRefusal>(id, who.applicant, async (tx, found) => {
      const possible = mayBring(kind, found.state, await this.applications.stepsOf(tx, id), today);
      return possible.ok ? this.step(tx, found, { act: kind, words, reason: null }, who.by) : possible;
    });
  }

  /** Name, permit, birth date and certificate number go for good. Of one who is no account here the key goes with them. */
  erase(id: string, { applicant, by }: Who): Promise<Result<null, EraseRefusal>> {
    return this.own.withinOrHeld<null, EraseRefusal>(id, applicant, async (tx, { state }) => {
      if (isRunning(state) || state === 'draft') return refuse({ code: 'APPLICATION_RUNS', state });
      if (isDecided(state) && state !== 'refused') return refuse({ code: 'APPLICATION_RECOGNISED', state });
      const holder = await this.people.holders.of(tx, id);
      if (!holder || holder.erased) return ok(null);
      await this.people.holders.eraseHolder(tx, id);
      await this.applications.saveReleased(tx, id);
      if (!holder.self) await this.people.personal.destroy(tx, holder.person);
      await this.journal.record(tx, { act: 'recognition-application.erased', by, subject: { kind: 'recognition-application', id }, content: { state } });
      return ok(null);
    });
  }

  private async step<R extends Refusal>(tx: Tx, found: Application, { act, words, reason }: Readonly<{ act: keyof typeof acts; words: string | null; reason: string | null }>, by: Actor): Promise<Result<null, R | CourseRefusal>> {
    const standing = standingAfter(found, act);
    if (!standing.ok) return standing;
    await this.applications.saveState(tx, found.id, { ...standing.value, decided: false });
    const kept = await this.times.due.after(await this.applications.stepsOf(tx, found.id), act, standing.value.state);
    await this.applications.createStep(tx, found.id, { act, from: found.state, to: standing.value.state, side: 'applicant', role: by.role ?? null, reason, words, ...kept, details: {} });
    await this.journal.record(tx, { act: acts[act], by, subject: { kind: 'recognition-application', id: found.id }, content: { organisation: found.organisation, handler: found.handler, number: found.number, applicant: found.account, heldBy: found.heldBy, due: kept.due, rule: kept.clock?.rule ?? null } });
    return ok(null);
  }
}
