import type { LookUpRefusal } from '@features/catalogue';
import type { Result } from '@pure/kernel';
import type { Circumstances, PairView } from '../views';

/** Both in any spelling; undated means the edition in force. */
export type PairAsked = Circumstances & Readonly<{ from: string; to: string }>;

export type PairRefusal = (LookUpRefusal & Readonly<{ end: 'from' | 'to' }>) | Readonly<{ code: 'SAME_DOCUMENT'; number: string }>;

/** What is known from one document to another, and the first fact that is missing for more. */
export class ExplainPair {
  execute(asked: PairAsked): Promise<Result<PairView, PairRefusal>> {
    throw new Error(`not built yet: ${asked.from}`);
  }
}
