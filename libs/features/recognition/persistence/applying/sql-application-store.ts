import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type Answers, type Application, type ApplicationPage, type ApplicationsAsked, ApplicationStore, type NewStep, type Step, type Submitted } from '../../application/applying/application-store';
import { queries } from './applications.sql';

type Row = Omit<Application, 'row'> & Readonly<{ catalogue: string; catalogueVersion: number; rowKey: string }>;
type StepRow = Omit<Step, 'clock'> & Readonly<{ clock: string | null; clockVersion: number | null }>;

const applicationOf = ({ catalogue, catalogueVersion, rowKey, ...rest }: Row): Application => ({ ...rest, row: { catalogue, version: catalogueVersion, key: rowKey } });
const stepOf = ({ clock, clockVersion, ...rest }: StepRow): Step => ({ ...rest, clock: clock === null ? null : { rule: clock, version: clockVersion ?? 0 } });

/** Over PostgreSQL; row level security says which there are for the transaction. */
@Injectable()
export class SqlApplicationStore extends ApplicationStore {
  find(tx: Tx, id: string): Promise<Application | null> {
    return this.one(tx, queries.find, id);
  }

  lockApplication(tx: Tx, id: string): Promise<Application | null> {
    return this.one(tx, queries.lock, id);
  }

  async page(tx: Tx, organisation: string, { limit, after, account }: ApplicationsAsked): Promise<ApplicationPage> {
    const rows = await tx.query<Row>(queries.page, [organisation, limit + 1, after, account]);
    const counted = await tx.first<{ total: number }>(queries.count, [organisation, account]);
    const items = rows.slice(0, limit).map(applicationOf);
    return { items, total: counted?.total ?? 0, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async createApplication(tx: Tx, { id, organisation, account, kind, row, example }: Pick<Application, 'id' | 'organisation' | 'account' | 'kind' | 'row' | 'example'>): Promise<void> {
    await tx.execute(queries.insert, [id, organisation, account, kind, row.catalogue, row.version, row.key, example]);
  }

  async saveAnswers(tx: Tx, id: string, answers: Answers): Promise<void> {
    await tx.execute(queries.updateAnswers, [id, JSON.stringify(answers)]);
  }

  async nextNumber(tx: Tx): Promise<string> {
    const next = await tx.first<{ serial: number; year: number }>(queries.nextNumber);
    if (!next) throw new Error('a sequence gave no number');
    return numberOf('A', next.year, next.serial);
  }

  async saveSubmitted(tx: Tx, id: string, { number, handler, row, frozen, digest, mark }: Submitted): Promise<void> {
    await tx.execute(queries.updateSubmitted, [id, number, handler, row.version, JSON.stringify(frozen), digest, mark]);
  }

  async saveState(tx: Tx, id: string, { state, returnedFrom, decided }: Parameters<ApplicationStore['saveState']>[2]): Promise<void> {
    await tx.execute(queries.updateState, [id, state, returnedFrom, decided]);
  }

  async lockCertificate(tx: Tx, mark: Buffer, besides: string): Promise<boolean> {
    await tx.query(queries.lockMark, [mark]);
    return (await tx.first<{ taken: boolean }>(queries.taken, [mark, besides]))?.taken ?? false;
  }

  async saveWriter(tx: Tx, id: string, account: string): Promise<void> {
    await tx.execute(queries.updateWriter, [id, account]);
  }

  async saveReleased(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.release, [id]);
  }

  endOverdueActFirst(tx: Tx, today: LocalDate, most: number): ReturnType<ApplicationStore['endOverdueActFirst']> {
    return tx.query<Awaited<ReturnType<ApplicationStore['endOverdueActFirst']>>[number]>(queries.endActFirst, [today, most]);
  }

  async createStep(tx: Tx, application: string, { act, from, to, side, role, reason, words, clock, due, details }: NewStep): Promise<number> {
    const made = await tx.first<{ place: number }>(queries.insertStep, [application, act, from, to, side, role, reason, words, clock?.rule ?? null, clock?.version ?? null, due, JSON.stringify(details)]);
    return made?.place ?? 0;
  }

  async stepsOf(tx: Tx, application: string): Promise<readonly Step[]> {
    return (await tx.query<StepRow>(queries.steps, [application])).map(stepOf);
  }

  private async one(tx: Tx, query: string, id: string): Promise<Application | null> {
    const row = await tx.first<Row>(query, [id]);
    return row && applicationOf(row);
  }
}
