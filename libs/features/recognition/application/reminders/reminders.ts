import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { ApplicationState } from '../../domain/application/course';

/** `organisation`, `applicant`: who applied, and by which account; `heldBy`: place of the person, who took it over; `handler`: who decides; `clock`: the rule that set the day, null: the desk itself. */
export type DueSoon = Readonly<{ id: string; number: string; organisation: string; applicant: string; heldBy: string | null; handler: string; state: ApplicationState; due: LocalDate; clock: string | null }>;
/** `regulator`: the body that decided; nobody is named once the holder had their data deleted. */
export type Expiring = Readonly<{ number: string; regulator: string; organisation: string | null; applicant: string | null; heldBy: string | null; due: LocalDate }>;
/** `days`: before a day that it is told; `most`: at once. */
export type RemindingOf = Readonly<{ today: LocalDate; days: number; most: number }>;

/** Days that draw near, each once. */
export abstract class Reminders {
  /** Of applications: the answer to a return, the receipt, a decision. */
  abstract takeDueSoon(tx: Tx, of: RemindingOf): Promise<readonly DueSoon[]>;
  abstract takeExpiring(tx: Tx, of: RemindingOf): Promise<readonly Expiring[]>;
}
