import type { Tx } from '@platform/database';
import type { EditionStatus } from '../../domain/facts';
import type { LintFinding } from '../../domain/finding';
import type { CheckOutcome } from '../../domain/kept/outcome';
import type { Typed } from '../drafts/draft-store';

/** A standard that has changed, as the register had it then. */
export type ChangedStandard = Readonly<{ number: string; status: EditionStatus | null; successors: readonly string[] }>;

/** What was published and is to be looked at. `declaration`: its id; `changed`: what it names of that which changed. */
export type KeptDeclaration = Readonly<{ number: string; declaration: string; organisation: string; version: number; draft: Typed; changed: readonly ChangedStandard[] }>;

export type NewCheck = Readonly<{ look: number; number: string; version: number; outcome: CheckOutcome; standards: readonly ChangedStandard[] }>;

/** Rounds over declarations. Its transactions are the owner's: what was published is looked at whoever it belongs to. */
export abstract class CheckStore {
  /** Rounds that are not at their end, the oldest first. */
  abstract openLooks(tx: Tx): Promise<readonly number[]>;
  /** The next declarations of a round, by their numbers. */
  abstract waiting(tx: Tx, look: number, most: number): Promise<readonly string[]>;
  abstract saveReached(tx: Tx, look: number, number: string): Promise<void>;
  abstract saveDone(tx: Tx, look: number): Promise<void>;
  /** Null where it is not in force any more. */
  abstract find(tx: Tx, look: number, number: string): Promise<KeptDeclaration | null>;
  /** `findings` null: nothing was looked at since this version was published. Nobody else changes it until the transaction ends. */
  abstract lockKept(tx: Tx, number: string): Promise<Readonly<{ version: number; findings: readonly LintFinding[] | null }> | null>;
  /** Its id; null where the round has looked at it already. */
  abstract insertCheck(tx: Tx, check: NewCheck): Promise<number | null>;
  abstract saveFindings(tx: Tx, number: string, findings: readonly LintFinding[]): Promise<void>;
}
