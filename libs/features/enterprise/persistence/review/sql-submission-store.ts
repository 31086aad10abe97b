import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Submission, type SubmissionOutcome, SubmissionStore, type Submitted } from '../../application/submission-store';
import { queries } from './submissions.sql';

type Row = Readonly<{ id: string; revision: string | null; submitted_at: Date; outcome: SubmissionOutcome | null; reasons: string | null; settled_at: Date | null }>;

@Injectable()
export class SqlSubmissionStore extends SubmissionStore {
  async last(tx: Tx, enterprise: string): Promise<Submission | null> {
    const row = await tx.first<Row>(queries.last, [enterprise]);
    return row && { id: row.id, revision: row.revision, submittedAt: row.submitted_at.toISOString(), outcome: row.outcome, reasons: row.reasons, settledAt: row.settled_at?.toISOString() ?? null };
  }

  async createSubmission(tx: Tx, { id, organisation }: Readonly<{ id: string; organisation: string }>, { revision, facts }: Submitted, by: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [id, organisation, revision, JSON.stringify(facts), by]);
    if (!row) throw new Error('the submission was not written');
    return row.id;
  }

  async writeSettled(tx: Tx, submission: string, outcome: SubmissionOutcome, reasons: string | null, by: string): Promise<void> {
    await tx.execute(queries.updateSettled, [submission, outcome, reasons, by]);
  }
}
