import { Module } from '@nestjs/common';
import { AccessAccountsModule } from './access-accounts.module';
import { AccessAdministrationModule } from './access-administration.module';
import { AccessIdentityModule } from './access-identity.module';
import { AccessOrganisationsModule } from './access-organisations.module';
import { AccessPersonalModule } from './access-personal.module';
import { AccessSetupModule } from './access-setup.module';
import { AccessUpkeepModule } from './access-upkeep.module';
import { AccessSignUpModule } from './access-signup.module';

/** People: how they prove who they are, for whom they act, and what they may. */
@Module({ imports: [AccessAccountsModule, AccessOrganisationsModule, AccessSetupModule, AccessSignUpModule, AccessIdentityModule, AccessAdministrationModule, AccessUpkeepModule, AccessPersonalModule], exports: [AccessOrganisationsModule] })
export class AccessModule {}
