import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { AccessAccountsModule } from './access-accounts.module';
import { ChallengeStore } from './application/challenge/challenge-store';
import { Elsewhere } from './application/identity/elsewhere';
import { Errand } from './application/identity/errand';
import { IdentityProvider } from './application/identity/identity-provider';
import { IdentityStore } from './application/identity/identity-store';
import { LinkElsewhere } from './application/identity/link-elsewhere';
import { ProveElsewhere } from './application/identity/prove-elsewhere';
import { SignInElsewhere } from './application/identity/sign-in-elsewhere';
import { OpenSession } from './application/session/open-session';
import { StepUp } from './application/session/step-up';
import { CreateAccount } from './application/sign-in/create-account';
import { ElsewhereController } from './http/elsewhere.controller';
import { IdentitiesController } from './http/identities.controller';
import { OpenidProvider } from './persistence/identity/openid-provider';
import { SqlIdentityStore } from './persistence/identity/sql-identity-store';

/** Sign-in by another provider of identities. */
@Module({
  imports: [SealingModule, AccessAccountsModule],
  controllers: [ElsewhereController, IdentitiesController],
  providers: [
    { provide: IdentityStore, useClass: SqlIdentityStore },
    { provide: IdentityProvider, useFactory: (environment: Environment) => new OpenidProvider(settingsOf(environment)), inject: [Environment] },
    { provide: Errand, useFactory: (...parts: ConstructorParameters<typeof Errand>) => new Errand(...parts), inject: [WritePool, IdentityProvider, ChallengeStore, Secrets] },
    { provide: ProveElsewhere, useFactory: (...parts: ConstructorParameters<typeof ProveElsewhere>) => new ProveElsewhere(...parts), inject: [WritePool, IdentityStore, StepUp] },
    { provide: LinkElsewhere, useFactory: (...parts: ConstructorParameters<typeof LinkElsewhere>) => new LinkElsewhere(...parts), inject: [WritePool, IdentityStore, Journal] },
    {
      provide: SignInElsewhere,
      useFactory: (...parts: ConstructorParameters<typeof SignInElsewhere>) => new SignInElsewhere(...parts),
      inject: [WritePool, IdentityStore, LinkElsewhere, CreateAccount, OpenSession],
    },
    { provide: Elsewhere, useFactory: (...parts: ConstructorParameters<typeof Elsewhere>) => new Elsewhere(...parts), inject: [Errand, SignInElsewhere, ProveElsewhere, LinkElsewhere] },
  ],
})
export class AccessIdentityModule {}

const settingsOf = ({ oidcIssuer, oidcClientId, oidcClientSecret }: Environment) =>
  oidcIssuer !== null && oidcClientId !== null && oidcClientSecret !== null ? { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret } : null;
