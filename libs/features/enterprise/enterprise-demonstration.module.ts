import { exampleFirms } from '@features/access';
import type { Database } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { MakeExamples } from './application/demonstration/make-examples';
import { SqlPublishedStore } from './persistence/publication/sql-published-store';
import { SqlEnterpriseStore } from './persistence/register/sql-enterprise-store';

/** The example enterprises, made where they are missing; gives how many. For the first start, after the example accounts. */
export function enterpriseDemonstration({ read, write }: Pick<Database, 'read' | 'write'>): Promise<number> {
  return new MakeExamples(write, exampleFirms({ write }), new SqlEnterpriseStore(write), new SqlPublishedStore(read), new SqlJournal()).execute();
}
