import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Clock, ok, type Result } from '@pure/kernel';
import { type ActFirstRefusal, mayActFirst } from '../../domain/desk/act-first';
import type { CaseClock } from '../desk/case-clock';
import type { Application, ApplicationStore } from './application-store';
import type { AppliedRow } from './applied-row';
import type { Applicant, ApplicationUnknown, OwnApplications } from './own-applications';

export type BeginActFirstRefusal = ApplicationUnknown | ActFirstRefusal;
type Who = Readonly<{ applicant: Applicant; by: Actor }>;

/** The applicant practises before the confirmation (先执业后确认), where the catalogue's version foresees it, until its last day. */
export class BeginActFirst {
  constructor(
    private readonly own: OwnApplications,
    private readonly applications: ApplicationStore,
    private readonly rows: AppliedRow,
    private readonly times: Readonly<{ clock: Clock; due: CaseClock }>,
    private readonly journal: Journal,
  ) {}

  async execute(id: string, { applicant, by }: Who): Promise<Result<null, BeginActFirstRefusal>> {
    const today = await this.times.clock.today();
    return this.own.withinOrHeld<null, ActFirstRefusal>(id, applicant, async (tx, found) => {
      const [{ catalogue }, steps] = [await this.rows.of(tx, found), await this.applications.stepsOf(tx, id)];
      const may = mayActFirst(catalogue, { state: found.state, submitted: steps.find(({ act }) => act === 'submit')?.on ?? today, steps, today });
      if (!may.ok) return may;
      const { from, until } = may.value;
      await this.write(tx, found, { from, until, catalogue: catalogue.id, version: catalogue.version }, by);
      return ok(null);
    });
  }

  private async write(tx: Tx, { id, state, number, organisation, handler, account }: Application, details: Readonly<{ from: string; until: string; catalogue: string; version: number }>, by: Actor): Promise<void> {
    const kept = await this.times.due.after(await this.applications.stepsOf(tx, id), 'act-first', state);
    await this.applications.createStep(tx, id, { act: 'act-first', from: state, to: state, side: 'applicant', role: by.role ?? null, reason: null, words: null, ...kept, details });
    await this.journal.record(tx, { act: 'recognition-application.act-first-begun', by, subject: { kind: 'recognition-application', id }, content: { number, organisation, handler, applicant: account, until: details.until } });
  }
}
