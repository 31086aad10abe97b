import { Global, Module } from '@nestjs/common';
import { Idempotency } from './idempotency';
import { SqlIdempotency } from './sql-idempotency';

/** Makes `Idempotency` injectable everywhere. */
@Global()
@Module({ providers: [{ provide: Idempotency, useClass: SqlIdempotency }], exports: [Idempotency] })
export class IdempotencyModule {}
