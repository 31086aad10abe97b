import { Global, Module } from '@nestjs/common';
import { Callers, PersonNames } from '@platform/permissions';
import { SqlPersonNames } from './persistence/accounts/sql-person-names';
import { SqlCallers } from './persistence/sessions/sql-callers';

/** Who sends a request, by the session's cookie or a token; and how people are called, for every part that shows who did something. */
@Global()
@Module({
  providers: [{ provide: Callers, useClass: SqlCallers }, { provide: PersonNames, useClass: SqlPersonNames }],
  exports: [Callers, PersonNames],
})
export class AccessCallersModule {}
