import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Environment } from '@platform/config';
import { Sealer, SealingModule, Secrets, suiteOf } from '@platform/sealing';
import { PersonalFields } from './personal-fields';
import { PersonalProviders } from './personal-providers';
import { Reveals } from './reveals';
import { SqlPersonalFields } from './sql-personal-fields';
import { SqlReveals } from './sql-reveals';

/** Makes `PersonalFields`, `Reveals` and `PersonalProviders` injectable everywhere. */
@Global()
@Module({
  imports: [SealingModule, DiscoveryModule],
  providers: [
    {
      provide: PersonalFields,
      useFactory: (sealer: Sealer, secrets: Secrets, environment: Environment) => new SqlPersonalFields(sealer, secrets, suiteOf(environment)),
      inject: [Sealer, Secrets, Environment],
    },
    { provide: Reveals, useClass: SqlReveals },
    PersonalProviders,
  ],
  exports: [PersonalFields, PersonalProviders, Reveals],
})
export class PersonalModule {}
