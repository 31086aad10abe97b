import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { queries } from './review-records.sql';

type Row = Readonly<{ id: string; number: string; state: string; vote: string | null; reasons: string | null; words: string | null; opinions: string | null; comments: string | null; feedback: string | null }>;

/** What panels keep about the person of an account: where they sat, what they thought, said and voted, and what they said of an interest and of the procedure. */
@Injectable()
export class ReviewRecords extends PersonalRecords {
  readonly kinds = ['panel-seat'];

  async kept(tx: Tx, { account }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await tx.query<Row>(queries.seats, [account]);
    return rows.map(({ id, number, state, vote, reasons, words, opinions, comments, feedback }) => ({
      kind: 'panel-seat', id, purpose: 'panel-review', fields: { reviewOf: number, seatState: state, reviewVote: vote, reviewReasons: reasons, rowOpinions: opinions, reviewComments: comments, reviewStatement: words, reviewFeedback: feedback }, correctable: [],
    }));
  }

  /** On the page of the review it is changed, as long as it is not signed. */
  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'rowOpinions' }));
  }

  /** What was signed stays under the code of the draw: decisions that are public rest on it. */
  async erase(tx: Tx, { account }: PersonalSubject): Promise<void> {
    for (const query of [queries.forgetStatements, queries.forgetVotes, queries.forgetOpinions, queries.forgetComments, queries.forgetFeedback]) await tx.execute(query, [account]);
  }
}
