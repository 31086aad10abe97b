import { Module } from '@nestjs/common';
import { Journal } from '@platform/journal';
import { AccessAccountsModule } from './access-accounts.module';
import { MemberStore } from './application/members/member-store';
import { FoundOrganisation } from './application/organisations/found-organisation';
import { OrganisationStore } from './application/organisations/organisation-store';
import { SessionStore } from './application/session/session-store';
import { SqlMemberStore } from './persistence/members/sql-member-store';
import { SqlOrganisationStore } from './persistence/organisations/sql-organisation-store';

/** For features whose subjects are organisations of their own. */
@Module({
  imports: [AccessAccountsModule],
  providers: [
    { provide: OrganisationStore, useClass: SqlOrganisationStore },
    { provide: MemberStore, useClass: SqlMemberStore },
    {
      provide: FoundOrganisation,
      useFactory: (...parts: ConstructorParameters<typeof FoundOrganisation>) => new FoundOrganisation(...parts),
      inject: [OrganisationStore, MemberStore, SessionStore, Journal],
    },
  ],
  exports: [FoundOrganisation],
})
export class AccessFoundingModule {}
