import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PasswordHashes, SealingModule, Secrets } from '@platform/sealing';
import { PasskeySite } from './application/passkey/passkey-site';
import { EndSession } from './application/session/end-session';
import { MeReader } from './application/session/me';
import { OpenSession } from './application/session/open-session';
import { SessionStore } from './application/session/session-store';
import { AccountStore } from './application/sign-in/account-store';
import { AttemptStore } from './application/sign-in/attempts';
import { SignIn } from './application/sign-in/sign-in';
import { MeController } from './http/me.controller';
import { SessionsController } from './http/sessions.controller';
import { SignedIn } from './http/signed-in';
import './http/texts';
import { SqlAccountStore } from './persistence/accounts/sql-account-store';
import { SqlAttemptStore } from './persistence/accounts/sql-attempt-store';
import { SqlMeReader } from './persistence/sessions/sql-me-reader';
import { SqlSessionStore } from './persistence/sessions/sql-session-store';

/** Accounts, sign-in and sessions. */
@Module({
  imports: [SealingModule],
  controllers: [SessionsController, MeController],
  providers: [
    { provide: AccountStore, useClass: SqlAccountStore },
    { provide: AttemptStore, useClass: SqlAttemptStore },
    { provide: SessionStore, useClass: SqlSessionStore },
    { provide: MeReader, useClass: SqlMeReader },
    { provide: PasskeySite, useFactory: ({ publicUrl }: Environment) => new PasskeySite(publicUrl), inject: [Environment] },
    { provide: OpenSession, useFactory: (...parts: ConstructorParameters<typeof OpenSession>) => new OpenSession(...parts), inject: [SessionStore, Secrets, Journal] },
    { provide: EndSession, useFactory: (...parts: ConstructorParameters<typeof EndSession>) => new EndSession(...parts), inject: [WritePool, SessionStore, Journal] },
    {
      provide: SignIn,
      useFactory: (...parts: ConstructorParameters<typeof SignIn>) => new SignIn(...parts),
      inject: [WritePool, AccountStore, AttemptStore, PasswordHashes, OpenSession],
    },
    SignedIn,
  ],
  exports: [AccountStore, OpenSession, SignedIn],
})
export class AccessAccountsModule {}
