import type { LookUpRefusal } from '@features/catalogue';
import type { EvidenceValue } from '@pure/equivalence';
import type { Result } from '@pure/kernel';
import type { Circumstances, DeltaView } from '../views';

/** Targets and conformity in any spelling; undated means the edition in force. */
export type DeltaAsked = Circumstances & Readonly<{ targets: readonly string[]; evidence: Readonly<{ conformity: readonly string[]; values: readonly EvidenceValue[] }> }>;

/** A target that cannot be found; `target` is its place in the list, from 0. */
export type DeltaRefusal = LookUpRefusal & Readonly<{ target: number }>;

/** What must still be tested for each requirement of the targets. A faulty row of evidence is told and not used. */
export class DeltaTests {
  execute({ targets }: DeltaAsked): Promise<Result<DeltaView, DeltaRefusal>> {
    throw new Error(`not built yet: ${targets.join(', ')}`);
  }
}
