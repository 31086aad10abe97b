import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { type Database, WritePool } from '@platform/database';
import { Journal, SqlJournal } from '@platform/journal';
import { Argon2Hashes } from '@platform/sealing';
import { AccessAccountsModule } from './access-accounts.module';
import { MemberStore } from './application/members/member-store';
import { OrganisationStore } from './application/organisations/organisation-store';
import { NewPasswords } from './application/password/new-passwords';
import { OpenSession } from './application/session/open-session';
import { CreateUser } from './application/setup/create-user';
import { SetUp } from './application/setup/set-up';
import { AccountStore } from './application/sign-in/account-store';
import { CreateAccount } from './application/sign-in/create-account';
import { SetupController } from './http/setup.controller';
import { SqlAccountStore } from './persistence/accounts/sql-account-store';
import { SqlMemberStore } from './persistence/members/sql-member-store';
import { SqlOrganisationStore } from './persistence/organisations/sql-organisation-store';
import { SqlSessionStore } from './persistence/sessions/sql-session-store';
import { shippedPasswords } from './persistence/passwords/shipped-passwords';

/** Makes accounts without Nest, for the command line. */
export function accessUsers({ read, write }: Database, { passwordProfile }: Pick<Environment, 'passwordProfile'>): CreateUser {
  const journal = new SqlJournal();
  const stores = { organisations: new SqlOrganisationStore(read), members: new SqlMemberStore(read) };
  return new CreateUser(write, stores, new CreateAccount(new SqlAccountStore(write), journal), new NewPasswords(new Argon2Hashes(), { profile: passwordProfile, listed: shippedPasswords() }), journal);
}

/** Ends every session, without Nest, for the command line; gives how many were open. */
export const endAllSessions = ({ write }: Pick<Database, 'write'>): Promise<number> => write.transaction((tx) => new SqlSessionStore(write).writeEndOfAll(tx));

/** The first administrator of a platform that has nobody yet. */
@Module({
  imports: [AccessAccountsModule],
  controllers: [SetupController],
  providers: [
    { provide: OrganisationStore, useClass: SqlOrganisationStore },
    { provide: MemberStore, useClass: SqlMemberStore },
    {
      provide: CreateUser,
      useFactory: (...[pool, organisations, members, accounts, passwords, journal]: [WritePool, OrganisationStore, MemberStore, CreateAccount, NewPasswords, Journal]) =>
        new CreateUser(pool, { organisations, members }, accounts, passwords, journal),
      inject: [WritePool, OrganisationStore, MemberStore, CreateAccount, NewPasswords, Journal],
    },
    {
      provide: SetUp,
      useFactory: (...[pool, users, accounts, passwords, sessions, { setupToken }]: [WritePool, CreateUser, AccountStore, NewPasswords, OpenSession, Environment]) =>
        new SetUp(pool, { users, accounts }, passwords, sessions, setupToken),
      inject: [WritePool, CreateUser, AccountStore, NewPasswords, OpenSession, Environment],
    },
  ],
})
export class AccessSetupModule {}
