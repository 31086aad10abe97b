import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PasswordHashes, Sealer, SealingModule, Secrets } from '@platform/sealing';
import { AccessContactsModule } from './access-contacts.module';
import { ChallengeStore } from './application/challenge/challenge-store';
import { FactorStore } from './application/factor/factor-store';
import { ManageTotp } from './application/factor/manage-totp';
import { SecondFactor } from './application/factor/second-factor';
import { PendingSecrets } from './application/invitations/pending-secrets';
import { AskRecovery } from './application/password/ask-recovery';
import { ChangePassword } from './application/password/change-password';
import { CompleteRecovery } from './application/password/complete-recovery';
import { NewPasswords } from './application/password/new-passwords';
import { RenewPassword } from './application/password/renew-password';
import { ReplacePassword } from './application/password/replace-password';
import { ResetStore } from './application/password/reset-store';
import { Ceremony } from './application/passkey/ceremony';
import { ManagePasskeys } from './application/passkey/manage-passkeys';
import { PasskeyProof } from './application/passkey/passkey-proof';
import { PasskeySite } from './application/passkey/passkey-site';
import { PasskeyStore } from './application/passkey/passkey-store';
import { ActFor } from './application/session/act-for';
import { ChangeProfile } from './application/session/change-profile';
import { EndSession } from './application/session/end-session';
import { MeReader } from './application/session/me';
import { OpenSession } from './application/session/open-session';
import { ProveAgain } from './application/session/prove-again';
import { SessionStore } from './application/session/session-store';
import { StepUp } from './application/session/step-up';
import { AccountStore } from './application/sign-in/account-store';
import { AttemptStore } from './application/sign-in/attempts';
import { CreateAccount } from './application/sign-in/create-account';
import { SignIn } from './application/sign-in/sign-in';
import { MeController } from './http/me.controller';
import { PasskeysController } from './http/passkeys.controller';
import { RecoveryController } from './http/recovery.controller';
import { SessionsController } from './http/sessions.controller';
import { SignedIn } from './http/signed-in';
import './http/texts';
import { SqlAccountStore } from './persistence/accounts/sql-account-store';
import { SqlAttemptStore } from './persistence/accounts/sql-attempt-store';
import { SqlResetStore } from './persistence/accounts/sql-reset-store';
import { SqlChallengeStore } from './persistence/factors/sql-challenge-store';
import { SqlFactorStore } from './persistence/factors/sql-factor-store';
import { SqlPasskeyStore } from './persistence/factors/sql-passkey-store';
import { shippedPasswords } from './persistence/passwords/shipped-passwords';
import { SqlMeReader } from './persistence/sessions/sql-me-reader';
import { SqlSessionStore } from './persistence/sessions/sql-session-store';

const stores = [
  { provide: AccountStore, useClass: SqlAccountStore },
  { provide: AttemptStore, useClass: SqlAttemptStore },
  { provide: ResetStore, useClass: SqlResetStore },
  { provide: FactorStore, useClass: SqlFactorStore },
  { provide: PasskeyStore, useClass: SqlPasskeyStore },
  { provide: ChallengeStore, useClass: SqlChallengeStore },
  { provide: SessionStore, useClass: SqlSessionStore },
  { provide: MeReader, useClass: SqlMeReader },
];

const sessions = [
  { provide: PasskeySite, useFactory: ({ publicUrl }: Environment) => new PasskeySite(publicUrl), inject: [Environment] },
  { provide: OpenSession, useFactory: (...parts: ConstructorParameters<typeof OpenSession>) => new OpenSession(...parts), inject: [SessionStore, Secrets, Journal] },
  { provide: EndSession, useFactory: (...parts: ConstructorParameters<typeof EndSession>) => new EndSession(...parts), inject: [WritePool, SessionStore, Journal] },
  { provide: ActFor, useFactory: (...parts: ConstructorParameters<typeof ActFor>) => new ActFor(...parts), inject: [WritePool, SessionStore, Journal] },
  { provide: ChangeProfile, useFactory: (...parts: ConstructorParameters<typeof ChangeProfile>) => new ChangeProfile(...parts), inject: [WritePool, AccountStore, Journal] },
  { provide: CreateAccount, useFactory: (accounts: AccountStore, journal: Journal) => new CreateAccount(accounts, journal), inject: [AccountStore, Journal] },
];

const proofs = [
  { provide: NewPasswords, useFactory: (hashes: PasswordHashes, { passwordProfile }: Environment) => new NewPasswords(hashes, { profile: passwordProfile, listed: shippedPasswords() }), inject: [PasswordHashes, Environment] },
  { provide: ReplacePassword, useFactory: (...parts: ConstructorParameters<typeof ReplacePassword>) => new ReplacePassword(...parts), inject: [AccountStore, SessionStore, Journal] },
  { provide: RenewPassword, useFactory: (...parts: ConstructorParameters<typeof RenewPassword>) => new RenewPassword(...parts), inject: [NewPasswords, ReplacePassword] },
  { provide: SecondFactor, useFactory: (store: FactorStore, sealer: Sealer) => new SecondFactor(store, sealer), inject: [FactorStore, Sealer] },
  {
    provide: SignIn,
    useFactory: (...[pool, accounts, attempts, hashes, factor, renewal, opening]: [WritePool, AccountStore, AttemptStore, PasswordHashes, SecondFactor, RenewPassword, OpenSession]) =>
      new SignIn(pool, { accounts, attempts }, hashes, { factor, renewal }, opening),
    inject: [WritePool, AccountStore, AttemptStore, PasswordHashes, SecondFactor, RenewPassword, OpenSession],
  },
  {
    provide: StepUp,
    useFactory: (...[pool, accounts, attempts, open, hashes, factor, renewal, journal]: [WritePool, AccountStore, AttemptStore, SessionStore, PasswordHashes, SecondFactor, RenewPassword, Journal]) =>
      new StepUp(pool, { accounts, attempts, sessions: open }, hashes, { factor, renewal }, journal),
    inject: [WritePool, AccountStore, AttemptStore, SessionStore, PasswordHashes, SecondFactor, RenewPassword, Journal],
  },
  {
    provide: ChangePassword,
    useFactory: (...[pool, accounts, attempts, hashes, passwords, replacing]: [WritePool, AccountStore, AttemptStore, PasswordHashes, NewPasswords, ReplacePassword]) =>
      new ChangePassword(pool, { accounts, attempts }, hashes, passwords, replacing),
    inject: [WritePool, AccountStore, AttemptStore, PasswordHashes, NewPasswords, ReplacePassword],
  },
  {
    provide: AskRecovery,
    useFactory: (...[pool, accounts, attempts, resets, pending, secrets, journal]: [WritePool, AccountStore, AttemptStore, ResetStore, PendingSecrets, Secrets, Journal]) =>
      new AskRecovery(pool, { accounts, attempts, resets }, pending, secrets, journal),
    inject: [WritePool, AccountStore, AttemptStore, ResetStore, PendingSecrets, Secrets, Journal],
  },
  {
    provide: CompleteRecovery,
    useFactory: (...parts: ConstructorParameters<typeof CompleteRecovery>) => new CompleteRecovery(...parts),
    inject: [WritePool, ResetStore, AttemptStore, NewPasswords, ReplacePassword],
  },
  {
    provide: ManageTotp,
    useFactory: (...[pool, store, check, accounts, open, sealer, secrets, journal]: [WritePool, FactorStore, SecondFactor, AccountStore, SessionStore, Sealer, Secrets, Journal]) =>
      new ManageTotp(pool, { store, check, accounts, sessions: open }, sealer, secrets, journal),
    inject: [WritePool, FactorStore, SecondFactor, AccountStore, SessionStore, Sealer, Secrets, Journal],
  },
];

const passkeys = [
  {
    provide: Ceremony,
    useFactory: (...parts: ConstructorParameters<typeof Ceremony>) => new Ceremony(...parts),
    inject: [WritePool, ChallengeStore, PasskeyStore, PasskeySite, Secrets],
  },
  {
    provide: ManagePasskeys,
    useFactory: (...parts: ConstructorParameters<typeof ManagePasskeys>) => new ManagePasskeys(...parts),
    inject: [WritePool, AccountStore, Ceremony, PasskeyStore, Journal],
  },
  {
    provide: PasskeyProof,
    useFactory: (...parts: ConstructorParameters<typeof PasskeyProof>) => new PasskeyProof(...parts),
    inject: [WritePool, Ceremony, PasskeyStore, OpenSession, StepUp],
  },
  { provide: ProveAgain, useFactory: (password: StepUp, passkey: PasskeyProof) => new ProveAgain(password, passkey), inject: [StepUp, PasskeyProof] },
];

/** Accounts, and how people prove who they are: sign-in, sessions, passwords, second factors, passkeys. */
@Module({
  imports: [SealingModule, AccessContactsModule],
  controllers: [SessionsController, MeController, PasskeysController, RecoveryController],
  providers: [...stores, ...sessions, ...proofs, ...passkeys, SignedIn],
  exports: [AccountStore, AttemptStore, ChallengeStore, SessionStore, NewPasswords, CreateAccount, OpenSession, StepUp, PasskeySite, SignedIn],
})
export class AccessAccountsModule {}
