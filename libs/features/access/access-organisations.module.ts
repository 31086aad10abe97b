import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { Policies } from '@platform/permissions';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersonModule, TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { AccessAccountsModule } from './access-accounts.module';
import { AccessContactsModule } from './access-contacts.module';
import { AcceptInvitation } from './application/invitations/accept-invitation';
import { InvitationStore } from './application/invitations/invitation-store';
import { InvitePerson } from './application/invitations/invite-person';
import { JoiningStores } from './application/invitations/joining-stores';
import { ListInvitations } from './application/invitations/list-invitations';
import { PreviewInvitation } from './application/invitations/preview-invitation';
import { PendingSecrets } from './application/invitations/pending-secrets';
import { RevokeInvitation } from './application/invitations/revoke-invitation';
import { WriteInvitation } from './application/invitations/write-invitation';
import { DelegateMember } from './application/members/delegate-member';
import { EndMembership } from './application/members/end-membership';
import { ListMembers } from './application/members/list-members';
import { MemberStore } from './application/members/member-store';
import { RoleActions } from './application/members/role-actions';
import { Competences } from './application/organisations/competences';
import { CompetenceStore } from './application/organisations/competence-store';
import { MoveOrganisation } from './application/organisations/move-organisation';
import { OrganisationStore } from './application/organisations/organisation-store';
import { ProposeCompetence } from './application/organisations/propose-competence';
import { RegisterOrganisation } from './application/organisations/register-organisation';
import { RegisterStores } from './application/organisations/register-stores';
import { SettleCompetence } from './application/organisations/settle-competence';
import { WriteProposal } from './application/organisations/write-proposal';
import { NewPasswords } from './application/password/new-passwords';
import { CreateAccount } from './application/sign-in/create-account';
import { CreateToken } from './application/tokens/create-token';
import { ListTokens } from './application/tokens/list-tokens';
import { RevokeToken } from './application/tokens/revoke-token';
import { TokenStore } from './application/tokens/token-store';
import { InvitationsController } from './http/invitations.controller';
import { MembersController } from './http/members.controller';
import { CompetenceChangesController } from './http/organisations/competence-changes.controller';
import { CompetencesController } from './http/organisations/competences.controller';
import { OrganisationsController } from './http/organisations/organisations.controller';
import './http/organisations/texts';
import { TokensController } from './http/tokens.controller';
import { SqlInvitationStore } from './persistence/members/sql-invitation-store';
import { SqlMemberStore } from './persistence/members/sql-member-store';
import { SqlTokenStore } from './persistence/members/sql-token-store';
import { SqlCompetenceStore } from './persistence/organisations/sql-competence-store';
import { SqlOrganisationStore } from './persistence/organisations/sql-organisation-store';

/** Organisations and their competences, and who belongs to them: members, invitations, tokens. */
@Module({
  imports: [SealingModule, TwoPersonModule, AccessAccountsModule, AccessContactsModule],
  controllers: [OrganisationsController, CompetencesController, CompetenceChangesController, MembersController, InvitationsController, TokensController],
  providers: [
    { provide: OrganisationStore, useClass: SqlOrganisationStore },
    { provide: CompetenceStore, useClass: SqlCompetenceStore },
    { provide: MemberStore, useClass: SqlMemberStore },
    { provide: InvitationStore, useClass: SqlInvitationStore },
    { provide: TokenStore, useClass: SqlTokenStore },
    {
      provide: JoiningStores,
      useFactory: (...parts: ConstructorParameters<typeof JoiningStores>) => new JoiningStores(...parts),
      inject: [OrganisationStore, InvitationStore, MemberStore, PendingSecrets],
    },
    {
      provide: RegisterStores,
      useFactory: (...parts: ConstructorParameters<typeof RegisterStores>) => new RegisterStores(...parts),
      inject: [OrganisationStore, CompetenceStore],
    },
    { provide: RoleActions, useFactory: (policies: Policies) => new RoleActions(policies), inject: [Policies] },
    {
      provide: RegisterOrganisation,
      useFactory: (...parts: ConstructorParameters<typeof RegisterOrganisation>) => new RegisterOrganisation(...parts),
      inject: [WritePool, OrganisationStore, Idempotency, Journal],
    },
    {
      provide: MoveOrganisation,
      useFactory: (...parts: ConstructorParameters<typeof MoveOrganisation>) => new MoveOrganisation(...parts),
      inject: [WritePool, OrganisationStore, Journal],
    },
    {
      provide: ProposeCompetence,
      useFactory: (...[pool, stores, persons, secrets, idempotency, journal]: [WritePool, RegisterStores, TwoPersons, Secrets, Idempotency, Journal]) =>
        new ProposeCompetence(pool, stores, new WriteProposal(stores.competences, persons, journal), secrets, idempotency),
      inject: [WritePool, RegisterStores, TwoPersons, Secrets, Idempotency, Journal],
    },
    {
      provide: SettleCompetence,
      useFactory: (...parts: ConstructorParameters<typeof SettleCompetence>) => new SettleCompetence(...parts),
      inject: [WritePool, RegisterStores, TwoPersons, Journal],
    },
    { provide: Competences, useFactory: (store: CompetenceStore, clock: Clock) => new Competences(store, clock), inject: [CompetenceStore, Clock] },
    {
      provide: EndMembership,
      useFactory: (...parts: ConstructorParameters<typeof EndMembership>) => new EndMembership(...parts),
      inject: [WritePool, MemberStore, Journal],
    },
    {
      provide: DelegateMember,
      useFactory: (...parts: ConstructorParameters<typeof DelegateMember>) => new DelegateMember(...parts),
      inject: [WritePool, MemberStore, RoleActions, Journal],
    },
    {
      provide: ListInvitations,
      useFactory: (...parts: ConstructorParameters<typeof ListInvitations>) => new ListInvitations(...parts),
      inject: [WritePool, OrganisationStore, InvitationStore, RoleActions],
    },
    { provide: PreviewInvitation, useFactory: (store: InvitationStore) => new PreviewInvitation(store), inject: [InvitationStore] },
    { provide: ListMembers, useFactory: (store: MemberStore, actions: RoleActions) => new ListMembers(store, actions), inject: [MemberStore, RoleActions] },
    {
      provide: WriteInvitation,
      useFactory: (...parts: ConstructorParameters<typeof WriteInvitation>) => new WriteInvitation(...parts),
      inject: [JoiningStores, Secrets, Journal],
    },
    {
      provide: InvitePerson,
      useFactory: (...parts: ConstructorParameters<typeof InvitePerson>) => new InvitePerson(...parts),
      inject: [WritePool, OrganisationStore, WriteInvitation, RoleActions, Idempotency],
    },
    {
      provide: RevokeInvitation,
      useFactory: (...parts: ConstructorParameters<typeof RevokeInvitation>) => new RevokeInvitation(...parts),
      inject: [WritePool, InvitationStore, PendingSecrets, Journal],
    },
    {
      provide: AcceptInvitation,
      useFactory: (...parts: ConstructorParameters<typeof AcceptInvitation>) => new AcceptInvitation(...parts),
      inject: [WritePool, JoiningStores, CreateAccount, NewPasswords, Journal],
    },
    { provide: ListTokens, useFactory: (...parts: ConstructorParameters<typeof ListTokens>) => new ListTokens(...parts), inject: [WritePool, TokenStore, RoleActions] },
    {
      provide: CreateToken,
      useFactory: (...parts: ConstructorParameters<typeof CreateToken>) => new CreateToken(...parts),
      inject: [WritePool, TokenStore, RoleActions, Secrets, Journal],
    },
    { provide: RevokeToken, useFactory: (...parts: ConstructorParameters<typeof RevokeToken>) => new RevokeToken(...parts), inject: [WritePool, TokenStore, Journal] },
  ],
  exports: [Competences, MemberStore, OrganisationStore],
})
export class AccessOrganisationsModule {}
