import type { Environment } from '@platform/config';
import type { Database } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { Argon2Hashes, RandomSecrets } from '@platform/sealing';
import type { DemonstrationAccount } from './application/demonstration/demonstration-file';
import { MakeDemonstration } from './application/demonstration/make-demonstration';
import type { ExampleCentre } from './application/demonstration/example-centre';
import type { ExampleExperts } from './application/demonstration/example-experts';
import type { ExampleFirms } from './application/demonstration/example-firms';
import type { ExampleMembers } from './application/demonstration/example-members';
import type { ExampleOfficer } from './application/demonstration/example-officer';
import { NewPasswords } from './application/password/new-passwords';
import { SqlAccountStore } from './persistence/accounts/sql-account-store';
import { DiskDemonstrationFile } from './persistence/demonstration/disk-demonstration-file';
import { SqlExampleCentre } from './persistence/demonstration/sql-example-centre';
import { SqlExampleExperts } from './persistence/demonstration/sql-example-experts';
import { SqlExampleFirms } from './persistence/demonstration/sql-example-firms';
import { SqlExampleMembers } from './persistence/demonstration/sql-example-members';
import { SqlExampleOfficer } from './persistence/demonstration/sql-example-officer';
import { SqlDemonstrationStore } from './persistence/demonstration/sql-demonstration-store';
import { shippedPasswords } from './persistence/passwords/shipped-passwords';

/** The example accounts, made where they are missing; their passwords lie in `demo-accounts.json` of the folder. For the first start. */
export async function accessDemonstration({ write }: Pick<Database, 'write'>, folder: string, { passwordProfile }: Pick<Environment, 'passwordProfile'>): Promise<readonly DemonstrationAccount[]> {
  const store = new SqlDemonstrationStore(write, new SqlAccountStore(write));
  const make = new MakeDemonstration(write, store, new NewPasswords(new Argon2Hashes(), { profile: passwordProfile, listed: shippedPasswords() }), new RandomSecrets(), new SqlJournal());
  const made = await make.execute(new DiskDemonstrationFile(folder));
  return made.ok ? made.value : [];
}

/** The example organisations that are enterprises, for features that give them more to show. */
export const exampleFirms = ({ write }: Pick<Database, 'write'>): ExampleFirms => new SqlExampleFirms(write);

/** The person who works for the example authority. */
export const exampleOfficer = ({ write }: Pick<Database, 'write'>): ExampleOfficer => new SqlExampleOfficer(write);

/** The example centre, for features that give it something to show. */
export const exampleCentre = ({ write }: Pick<Database, 'write'>): ExampleCentre => new SqlExampleCentre(write);

/** Everybody of the demonstration, with the organisation for which they act. */
export const exampleMembers = ({ write }: Pick<Database, 'write'>): ExampleMembers => new SqlExampleMembers(write);

/** The example accounts that are experts. */
export const exampleExperts = ({ write }: Pick<Database, 'write'>): ExampleExperts => new SqlExampleExperts(write);
