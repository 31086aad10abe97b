import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { AccessAccountsModule } from './access-accounts.module';
import { ChallengeStore } from './application/challenge/challenge-store';
import { IdentityProvider } from './application/identity/identity-provider';
import { IdentityStore } from './application/identity/identity-store';
import { SignInElsewhere } from './application/identity/sign-in-elsewhere';
import { OpenSession } from './application/session/open-session';
import { CreateAccount } from './application/sign-in/create-account';
import { ElsewhereController } from './http/elsewhere.controller';
import { OpenidProvider } from './persistence/identity/openid-provider';
import { SqlIdentityStore } from './persistence/identity/sql-identity-store';

/** Sign-in by another provider of identities. */
@Module({
  imports: [SealingModule, AccessAccountsModule],
  controllers: [ElsewhereController],
  providers: [
    { provide: IdentityStore, useClass: SqlIdentityStore },
    { provide: IdentityProvider, useFactory: (environment: Environment) => new OpenidProvider(settingsOf(environment)), inject: [Environment] },
    {
      provide: SignInElsewhere,
      useFactory: (...[pool, provider, challenges, identities, secrets, accounts, sessions, journal]: [WritePool, IdentityProvider, ChallengeStore, IdentityStore, Secrets, CreateAccount, OpenSession, Journal]) => new SignInElsewhere(pool, provider, { challenges, identities, secrets }, { accounts, sessions }, journal),
      inject: [WritePool, IdentityProvider, ChallengeStore, IdentityStore, Secrets, CreateAccount, OpenSession, Journal],
    },
  ],
})
export class AccessIdentityModule {}

const settingsOf = ({ oidcIssuer, oidcClientId, oidcClientSecret }: Environment) =>
  oidcIssuer !== null && oidcClientId !== null && oidcClientSecret !== null ? { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret } : null;
