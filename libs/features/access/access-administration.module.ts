import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { AccessAccountsModule } from './access-accounts.module';
import { AccessOrganisationsModule } from './access-organisations.module';
import { AccountDirectory } from './application/administration/account-directory';
import { EndAnyMembership } from './application/administration/end-any-membership';
import { EndOneSession } from './application/administration/end-one-session';
import { MeasureStore } from './application/administration/measure-store';
import { TakeMeasure } from './application/administration/take-measure';
import { MemberStore } from './application/members/member-store';
import { SessionStore } from './application/session/session-store';
import { AccountSessionsController } from './http/administration/account-sessions.controller';
import { AccountsController } from './http/administration/accounts.controller';
import { MembershipsController } from './http/administration/memberships.controller';
import { PoliciesController } from './http/administration/policies.controller';
import './http/administration/texts';
import { SqlAccountDirectory } from './persistence/administration/sql-account-directory';
import { SqlMeasureStore } from './persistence/administration/sql-measure-store';

/** What administrators do to the accounts and memberships of others. */
@Module({
  imports: [AccessAccountsModule, AccessOrganisationsModule],
  controllers: [AccountsController, AccountSessionsController, MembershipsController, PoliciesController],
  providers: [
    { provide: AccountDirectory, useClass: SqlAccountDirectory },
    { provide: MeasureStore, useClass: SqlMeasureStore },
    {
      provide: TakeMeasure,
      useFactory: (...parts: ConstructorParameters<typeof TakeMeasure>) => new TakeMeasure(...parts),
      inject: [WritePool, MeasureStore, SessionStore, Journal],
    },
    {
      provide: EndOneSession,
      useFactory: (...parts: ConstructorParameters<typeof EndOneSession>) => new EndOneSession(...parts),
      inject: [WritePool, MeasureStore, SessionStore, Journal],
    },
    {
      provide: EndAnyMembership,
      useFactory: (...parts: ConstructorParameters<typeof EndAnyMembership>) => new EndAnyMembership(...parts),
      inject: [WritePool, MemberStore, MeasureStore, Journal],
    },
  ],
})
export class AccessAdministrationModule {}
