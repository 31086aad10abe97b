import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';

export type SubmissionOutcome = 'verified' | 'returned' | 'withdrawn';

/** What was submitted and what became of it. `reasons` are those of a return. Instants are ISO 8601. */
export type Submission = Readonly<{ id: string; submittedAt: string; outcome: SubmissionOutcome | null; reasons: string | null; settledAt: string | null }>;

/** Submissions of the organisation for which the transaction works. */
export abstract class SubmissionStore {
  abstract last(tx: Tx, enterprise: string): Promise<Submission | null>;
  abstract createSubmission(tx: Tx, of: Readonly<{ id: string; organisation: string }>, content: Json, by: string): Promise<string>;
  abstract writeSettled(tx: Tx, submission: string, outcome: SubmissionOutcome, reasons: string | null, by: string): Promise<void>;
}
