import { Module } from '@nestjs/common';
import { Callers } from '@platform/permissions';
import { SqlCallers } from './persistence/sessions/sql-callers';

/** Who sends a request, by the session's cookie or a token. */
@Module({ providers: [{ provide: Callers, useClass: SqlCallers }], exports: [Callers] })
export class AccessCallersModule {}
