import type { Tx } from '@platform/database';
import type { PersonalSubject } from './personal-records';

/** Why a person cannot be deleted: now (`waits`: it is done by itself once the reason has gone), or at all. `code` has a text. */
export type DeletionHold = Readonly<{ code: string; effect: 'waits' | 'refuses' }>;

/** What needs the person still, such as a verification that runs. Found by discovery among the providers of all modules. */
export abstract class DeletionHolds {
  abstract holdsOn(tx: Tx, subject: PersonalSubject): Promise<readonly DeletionHold[]>;
}
