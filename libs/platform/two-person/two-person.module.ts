import { Global, Module } from '@nestjs/common';
import { SqlTwoPersons } from './sql-two-persons';
import { TwoPersons } from './two-persons';

/** Makes `TwoPersons` injectable everywhere. */
@Global()
@Module({ providers: [{ provide: TwoPersons, useClass: SqlTwoPersons }], exports: [TwoPersons] })
export class TwoPersonModule {}
