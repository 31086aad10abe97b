import type { Result } from '@pure/kernel';
import type { ExplainPair, PairRefusal } from '../correspondences/explain-pair';
import type { RequirementStore } from '../requirement-store';
import type { Circumstances, ComparisonView } from '../views';

/** Both in any spelling; undated means the edition in force. */
export type EditionsAsked = Circumstances & Readonly<{ source: string; target: string }>;

/** Two editions requirement by requirement, beside what the documents' own facts show. */
export class CompareEditions {
  constructor(
    private readonly pairs: ExplainPair,
    private readonly requirements: RequirementStore,
  ) {}

  execute({ source }: EditionsAsked): Promise<Result<ComparisonView, PairRefusal>> {
    throw new Error(`not built yet: ${source} ${String(this.pairs)} ${String(this.requirements)}`);
  }
}
