import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { LocalDate, Refusal, Result } from '@pure/kernel';
import {
  type DeskAsked, type DeskCatalogue, type DeskCounts, type DeskLine, type DeskPage, DeskStore, type KeptDecision, type KeptProposal, type KeptVerification, type NewDecision, type NewProposal, type NewVerification, type OverdueApplication, OverdueApplications,
} from '../../application/desk/desk-store';
import { commands, queries } from './desk.sql';

type Row = Omit<DeskLine, 'row'> & Readonly<{ catalogue: string; catalogueVersion: number; rowKey: string }>;

const none: DeskCounts = { all: 0, submitted: 0, received: 0, verifying: 0, deciding: 0, proposed: 0, returned: 0, overdue: 0, waiting: 0, decided: 0, withdrawn: 0 };
const lineOf = ({ catalogue, catalogueVersion, rowKey, ...line }: Row): DeskLine => ({ ...line, row: { catalogue, version: catalogueVersion, key: rowKey } });

/** Over PostgreSQL. */
@Injectable()
export class SqlDeskStore extends DeskStore {
  async queue(tx: Tx, handler: string, { queue, catalogue, find, sort, limit, after }: DeskAsked): Promise<DeskPage> {
    const found = await tx.query<Row>(sort === 'changed' ? queries.pageChanged : queries.pageDue, [handler, catalogue, find, queue, after, limit + 1]);
    const counts = (await tx.first<DeskCounts>(queries.counts, [handler, catalogue, find])) ?? none;
    const catalogues = await tx.query<DeskCatalogue>(queries.catalogues, [handler]);
    const items = found.slice(0, limit).map(lineOf);
    return { items, total: counts[queue ?? 'all'], counts, catalogues, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  verificationsOf(tx: Tx, application: string): Promise<readonly KeptVerification[]> {
    return tx.query<KeptVerification>(queries.verifications, [application]);
  }

  async createVerification(tx: Tx, { id, application, outcome, source, askedOf, reference, sha256, on }: NewVerification, by: string): Promise<void> {
    await tx.execute(queries.insertVerification, [id, application, outcome, source, askedOf, reference, sha256, on, by]);
  }

  proposalsOf(tx: Tx, application: string): Promise<readonly KeptProposal[]> {
    return tx.query<KeptProposal>(queries.proposals, [application]);
  }

  lockProposal(tx: Tx, application: string): Promise<KeptProposal | null> {
    return tx.first<KeptProposal>(queries.lockProposal, [application]);
  }

  async createProposal(tx: Tx, { id, application, handler, act, level, part, basis, reasons, officialNumber, validUntil }: NewProposal, by: string): Promise<void> {
    await tx.execute(queries.insertProposal, [id, application, handler, act, level, part, basis, reasons, officialNumber, validUntil, by]);
  }

  async saveSettled(tx: Tx, id: string, { outcome, words, by }: Parameters<DeskStore['saveSettled']>[2]): Promise<void> {
    await tx.execute(queries.updateSettled, [id, outcome, words, by]);
  }

  decisionsOf(tx: Tx, application: string): Promise<readonly KeptDecision[]> {
    return tx.query<KeptDecision>(queries.decisions, [application]);
  }

  async createDecision(tx: Tx, { application, handler, act, level, part, basis, reasons, remedy, officialNumber, validUntil, proposedBy, decidedBy, on }: NewDecision): Promise<void> {
    await tx.execute(queries.insertDecision, [application, handler, act, level, part, basis, reasons, JSON.stringify(remedy), officialNumber, validUntil, proposedBy, decidedBy, on]);
  }

  async lockNumber(tx: Tx, handler: string, number: string, besides: string): Promise<boolean> {
    await tx.query(queries.lockNumber, [handler, number]);
    return (await tx.first<{ taken: boolean }>(queries.numberTaken, [handler, number, besides]))?.taken ?? false;
  }

  async createNumber(tx: Tx, handler: string, number: string, application: string): Promise<void> {
    await tx.execute(queries.insertNumber, [handler, number, application]);
  }

  async whole<T, R extends Refusal>(tx: Tx, work: () => Promise<Result<T, R>>): Promise<Result<T, R>> {
    await tx.query(commands.begin);
    const result = await work();
    await tx.query(result.ok ? commands.keep : commands.takeBack);
    return result;
  }
}

/** By a function of the database, since the worker works for no organisation. */
@Injectable()
export class SqlOverdueApplications extends OverdueApplications {
  take(tx: Tx, today: LocalDate, most: number): Promise<readonly OverdueApplication[]> {
    return tx.query<OverdueApplication>(queries.takeOverdue, [today, most]);
  }
}
