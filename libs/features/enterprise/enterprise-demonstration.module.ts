import { exampleFirms } from '@features/access';
import type { Environment } from '@platform/config';
import type { Database } from '@platform/database';
import { filesOf } from '@platform/files';
import { SqlJournal } from '@platform/journal';
import { personalFieldsOf } from '@platform/personal';
import type { PublicLog } from '@platform/publishing';
import { RandomSecrets } from '@platform/sealing';
import { ContactFields } from './application/attached/contact-fields';
import { AttachExamples } from './application/demonstration/attach-examples';
import { MakeExamples } from './application/demonstration/make-examples';
import { SqlContactStore } from './persistence/attached/sql-contact-store';
import { SqlEvidenceStore } from './persistence/attached/sql-evidence-store';
import { DiskExampleFiles } from './persistence/demonstration/disk-example-files';
import { SqlPublishedStore } from './persistence/publication/sql-published-store';
import { SqlEnterpriseStore } from './persistence/register/sql-enterprise-store';

/** The example enterprises with a contact and a proof each, made where they are missing; gives how many. For the first start, after the example accounts. */
export async function enterpriseDemonstration({ read, write }: Pick<Database, 'read' | 'write'>, environment: Environment, log: PublicLog): Promise<number> {
  const personal = personalFieldsOf(environment);
  const people = { personal, fields: new ContactFields(personal), contacts: new SqlContactStore() };
  const attaching = new AttachExamples(people, new SqlEvidenceStore(), filesOf(environment), new DiskExampleFiles(), new RandomSecrets());
  const stores = { enterprises: new SqlEnterpriseStore(write), published: new SqlPublishedStore(read, log) };
  const made = await new MakeExamples(write, exampleFirms({ write }), stores, attaching, new SqlJournal()).execute();
  if (!made.ok) throw new Error(`an example enterprise could not be made: ${made.refusal.code}`);
  return made.value;
}
