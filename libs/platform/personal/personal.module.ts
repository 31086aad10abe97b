import { Global, Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Sealer, SealingModule, Secrets } from '@platform/sealing';
import { PersonalFields } from './personal-fields';
import { Reveals } from './reveals';
import { SqlPersonalFields } from './sql-personal-fields';
import { SqlReveals } from './sql-reveals';

/** Makes `PersonalFields` and `Reveals` injectable everywhere. */
@Global()
@Module({
  imports: [SealingModule],
  providers: [
    {
      provide: PersonalFields,
      useFactory: (...[sealer, secrets, { crypto }]: [Sealer, Secrets, Environment]) => new SqlPersonalFields(sealer, secrets, crypto === 'sm' ? 'sm4-cbc-hmac-sm3' : 'aes-256-gcm'),
      inject: [Sealer, Secrets, Environment],
    },
    { provide: Reveals, useClass: SqlReveals },
  ],
  exports: [PersonalFields, Reveals],
})
export class PersonalModule {}
