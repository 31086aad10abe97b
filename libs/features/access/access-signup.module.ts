import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { AccessAccountsModule } from './access-accounts.module';
import { NewPasswords } from './application/password/new-passwords';
import { OpenSession } from './application/session/open-session';
import { AccountStore } from './application/sign-in/account-store';
import { AttemptStore } from './application/sign-in/attempts';
import { CreateAccount } from './application/sign-in/create-account';
import { AskSignUp } from './application/sign-up/ask-sign-up';
import { CompleteSignUp } from './application/sign-up/complete-sign-up';
import { SignUpStore } from './application/sign-up/sign-up-store';
import { SignUpController } from './http/sign-up/sign-up.controller';
import './http/sign-up/texts';
import { SqlSignUpStore } from './persistence/sign-up/sql-sign-up-store';

/** How somebody without an invitation comes to an account: who registers an enterprise begins here. */
@Module({
  imports: [SealingModule, AccessAccountsModule],
  controllers: [SignUpController],
  providers: [
    { provide: SignUpStore, useClass: SqlSignUpStore },
    {
      provide: AskSignUp,
      useFactory: (...[pool, accounts, attempts, signUps, secrets, journal]: [WritePool, AccountStore, AttemptStore, SignUpStore, Secrets, Journal]) =>
        new AskSignUp(pool, { accounts, attempts, signUps }, secrets, journal),
      inject: [WritePool, AccountStore, AttemptStore, SignUpStore, Secrets, Journal],
    },
    {
      provide: CompleteSignUp,
      useFactory: (...parts: ConstructorParameters<typeof CompleteSignUp>) => new CompleteSignUp(...parts),
      inject: [WritePool, SignUpStore, CreateAccount, NewPasswords, OpenSession],
    },
  ],
})
export class AccessSignUpModule {}
