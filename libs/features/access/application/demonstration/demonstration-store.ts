import type { Tx } from '@platform/database';
import type { NewPassword } from '../sign-in/account-store';
import type { ExampleCompetence, ExampleOrganisation, ExamplePerson } from './example-people';

/** `fresh`: it was not there before. */
export type Saved = Readonly<{ id: string; fresh: boolean }>;

/** Writes what the demonstration needs where it is missing; what bears no mark as an example it leaves alone. */
export abstract class DemonstrationStore {
  /** How many of the addresses have an example account. */
  abstract countPresent(emails: readonly string[]): Promise<number>;
  abstract saveOrganisation(tx: Tx, organisation: ExampleOrganisation): Promise<Saved>;
  abstract saveCompetence(tx: Tx, organisation: string, competence: ExampleCompetence): Promise<void>;
  /** With a new password, also where the account was there. */
  abstract saveAccount(tx: Tx, person: ExamplePerson, password: NewPassword): Promise<Saved>;
  abstract saveMembership(tx: Tx, account: string, organisation: string, person: ExamplePerson): Promise<Saved>;
}
