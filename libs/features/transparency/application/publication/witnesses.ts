import type { PolicyWitness } from '@pure/log';

/**
 * What a witness answered: lines with its signature, how large the tree was that it saw last (the log asked from another size
 * on), that it does not sign, or nothing in time.
 */
export type WitnessAnswer =
  | Readonly<{ kind: 'signed'; lines: string }>
  | Readonly<{ kind: 'saw-other-size'; size: number }>
  | Readonly<{ kind: 'refused'; status: number }>
  | Readonly<{ kind: 'away'; reason: string }>;

/** The witnesses of the policy, each by its address. */
export abstract class Witnesses {
  /** `body`: of C2SP tlog-witness, add-checkpoint. Gives an answer in any case. */
  abstract addCheckpoint(witness: PolicyWitness, body: string): Promise<WitnessAnswer>;
}
