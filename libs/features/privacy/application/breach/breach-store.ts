import type { Tx } from '@platform/database';
import type { Breach, BreachRegion, BreachStep, StepRow } from '../../domain/breach';

export type NewBreach = Omit<Breach, 'id' | 'version' | 'state'>;
export type NewStep = Readonly<{ step: BreachStep; region: BreachRegion | null; note: string }>;

/** Breaches of personal data and what was done about each. Steps are never changed. */
export abstract class BreachStore {
  /** The newest first. */
  abstract list(tx: Tx): Promise<readonly Breach[]>;
  abstract find(tx: Tx, id: string): Promise<Breach | null>;
  /** The oldest first. */
  abstract stepsOf(tx: Tx, id: string): Promise<readonly StepRow[]>;
  /** The id. */
  abstract createBreach(tx: Tx, breach: NewBreach, account: string): Promise<string>;
  abstract lockBreach(tx: Tx, id: string): Promise<Breach | null>;
  /** The breach has its next version, and is closed by the step that says so. */
  abstract appendStep(tx: Tx, id: string, step: NewStep, account: string): Promise<void>;
}
