import type { Locale } from '@platform/locale';
import type { Tx } from '@platform/database';
import type { KeptPassword, PasswordProfile } from '../../domain/password/password-profile';

/** What signing in needs to know of an account. */
export type SignInAccount = Readonly<{
  id: string;
  email: string;
  name: string;
  locale: Locale;
  active: boolean;
  /** Null: no password. */
  hash: string | null;
  /** Of the password; null where there is none. */
  kept: KeptPassword | null;
  /** A second factor is asked for. */
  secondFactor: boolean;
}>;

/** `hash` null: without a password; the person signs in by another way. */
export type NewAccount = Readonly<{ email: string; name: string; locale: Locale; example: boolean; password: NewPassword | null }>;
/** `initial`: made by the platform, to be changed at the first sign-in. */
export type NewPassword = Readonly<{ hash: string; profile: PasswordProfile; initial: boolean }>;

/** Accounts and their passwords. */
export abstract class AccountStore {
  abstract findForSignIn(emailKey: string): Promise<SignInAccount | null>;
  abstract findById(account: string): Promise<SignInAccount | null>;
  /** Whether nobody has an account yet; nobody else makes one this way until the transaction ends. */
  abstract lockFirst(tx: Tx): Promise<boolean>;
  /** The id; null where another account has the address. */
  abstract createAccount(tx: Tx, account: NewAccount): Promise<string | null>;
  abstract savePassword(tx: Tx, account: string, password: NewPassword): Promise<void>;
  abstract saveProfile(tx: Tx, account: string, profile: Readonly<{ name?: string; locale?: Locale }>): Promise<void>;
}
