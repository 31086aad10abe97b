import type { LookUpRefusal } from '@features/catalogue';
import type { Result } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { Circumstances, CorrespondencesView } from '../views';

/** `number` in any spelling; undated means the edition in force. `side`: targets of that side only. */
export type CorrespondencesAsked = Circumstances & Readonly<{ number: string; side?: Side }>;

/** What corresponds to one edition, best first: approved, reviewed, candidates, leads. */
export class FindCorrespondences {
  execute(asked: CorrespondencesAsked): Promise<Result<CorrespondencesView, LookUpRefusal>> {
    throw new Error(`not built yet: ${asked.number}`);
  }
}
