import type { Tx } from '@platform/database';

/** So many failed attempts of one kind within 15 minutes. `forgives`: what a success takes back, all of them or its own. */
export type Limited = Readonly<{ kind: string; subject: string; most: number; forgives: 'all' | 'own' }>;

export type TooManyAttempts = Readonly<{ code: 'TOO_MANY_ATTEMPTS'; seconds: number }>;

/** Counts what fails. An attempt counts as failed from its beginning, so that many at once gain nothing. */
export abstract class AttemptStore {
  /** Counts an attempt; where one of the limits is reached it counts none and gives the seconds to wait, else null. */
  abstract recordAttempt(tx: Tx, limits: readonly Limited[]): Promise<number | null>;
  /** The attempt succeeded. */
  abstract clearAttempts(tx: Tx, limits: readonly Limited[]): Promise<void>;
}

/** The same limits, of which a success takes back its own attempt alone. */
export const ownOnly = (limits: readonly Limited[]): readonly Limited[] => limits.map((limit) => ({ ...limit, forgives: 'own' as const }));
