import { exampleMembers } from '@features/access';
import type { Database } from '@platform/database';
import { BindExampleHandlers } from './application/catalogue/demonstration/bind-example-handlers';
import { SqlHandlerStore } from './persistence/catalogue/sql-handler-store';

/** The example authority handles catalogues, where the installation shows itself. After the example accounts. */
export const recognitionDemonstration = ({ write }: Pick<Database, 'write'>): Promise<void> => new BindExampleHandlers(write, exampleMembers({ write }), new SqlHandlerStore()).execute();
