import type { Tx } from '@platform/database';
import { type Approval, type ApprovalOutcome, ApprovalStore, type NewApproval, type Objection } from '../../application/approval/approval-store';
import type { Objections } from '../../domain/approval/document';
import { approvalOf, type ApprovalRow } from './approval-row';
import { queries } from './approvals.sql';

export class SqlApprovalStore extends ApprovalStore {
  async create(tx: Tx, { id, mapping, number, version, digest, regulator, regulatorNames, terms, from, sentBy, example }: NewApproval): Promise<void> {
    const { effect, territory, until, noticeDays, lastDay, offline } = terms;
    await tx.execute(queries.create, [
      id, mapping, number, version, digest, regulator, JSON.stringify(regulatorNames), effect, territory, until, noticeDays, from, lastDay, offline && JSON.stringify(offline), sentBy, example,
    ]);
  }

  async lockOpen(tx: Tx, mapping: string): Promise<Approval | null> {
    await tx.query(queries.lockOpen, [mapping]);
    const row = await tx.first<ApprovalRow>(queries.open, [mapping]);
    return row && approvalOf(row);
  }

  async approvedBy(tx: Tx, mapping: string): Promise<string | null> {
    return (await tx.first<{ regulator: string }>(queries.approvedBy, [mapping]))?.regulator ?? null;
  }

  async lockOpenOf(tx: Tx, number: string): Promise<Approval | null> {
    await tx.query(queries.lockOpenOf, [number]);
    const row = await tx.first<ApprovalRow>(queries.openOf, [number]);
    return row && approvalOf(row);
  }

  async settle(tx: Tx, id: string, outcome: ApprovalOutcome, reasons: string | null, by: string): Promise<void> {
    await tx.execute(queries.settle, [id, outcome, reasons, by]);
  }

  object(tx: Tx, approval: string, { id, words }: Readonly<{ id: string; words: string }>): Promise<Readonly<{ place: number; sha256: string }> | null> {
    return tx.first<Readonly<{ place: number; sha256: string }>>(queries.object, [approval, id, words]);
  }

  lockObjection(tx: Tx, approval: string, id: string): Promise<Objection | null> {
    return tx.first<Objection>(queries.lockObjection, [approval, id]);
  }

  async answer(tx: Tx, id: string, { outcome, answer, by }: Parameters<ApprovalStore['answer']>[2]): Promise<void> {
    await tx.execute(queries.answer, [id, outcome, answer, by]);
  }

  async counts(tx: Tx, approval: string): Promise<Objections> {
    return (await tx.first<Objections>(queries.counts, [approval])) ?? { received: 0, takenUp: 0, refused: 0 };
  }
}
