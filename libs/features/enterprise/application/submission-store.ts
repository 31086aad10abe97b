import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';

export type SubmissionOutcome = 'verified' | 'returned' | 'withdrawn';

/** What was submitted and what became of it. `revision`: it is a change of what was verified; `reasons` are those of a return. Instants are ISO 8601. */
export type Submission = Readonly<{ id: string; revision: string | null; submittedAt: string; outcome: SubmissionOutcome | null; reasons: string | null; settledAt: string | null }>;

/** Everything that was submitted, as it was; `revision`: the change that it is. */
export type Submitted = Readonly<{ revision: string | null; facts: Json }>;

/** Submissions of the organisation for which the transaction works. */
export abstract class SubmissionStore {
  abstract last(tx: Tx, enterprise: string): Promise<Submission | null>;
  abstract createSubmission(tx: Tx, of: Readonly<{ id: string; organisation: string }>, content: Submitted, by: string): Promise<string>;
  abstract writeSettled(tx: Tx, submission: string, outcome: SubmissionOutcome, reasons: string | null, by: string): Promise<void>;
}
