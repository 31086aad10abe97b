import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import { AccountStore, type NewAccount, type NewPassword, type SignInAccount } from '../../application/sign-in/account-store';
import { emailKey } from '../../domain/account/email';
import type { PasswordProfile } from '../../domain/password/password-profile';
import { queries } from './accounts.sql';

type SignInRow = Readonly<{ id: string; email: string; name: string; locale: Locale; active: boolean; hash: string | null; profile: PasswordProfile | null; age: number | null; initial: boolean | null; second_factor: boolean }>;

@Injectable()
export class SqlAccountStore extends AccountStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async findForSignIn(key: string): Promise<SignInAccount | null> {
    const row = await this.pool.first<SignInRow>(queries.forSignIn, [key]);
    return row && accountFrom(row);
  }

  async findById(account: string): Promise<SignInAccount | null> {
    const row = await this.pool.first<SignInRow>(queries.byId, [account]);
    return row && accountFrom(row);
  }

  async lockFirst(tx: Tx): Promise<boolean> {
    await tx.query(queries.lockFirst);
    return (await tx.first<{ first: boolean }>(queries.isFirst))?.first ?? false;
  }

  async createAccount(tx: Tx, { email, name, locale, example, password }: NewAccount): Promise<string | null> {
    const row = await tx.first<{ id: string }>(queries.insertAccount, [email, emailKey(email), name, locale, example]);
    if (row && password) await this.savePassword(tx, row.id, password);
    return row?.id ?? null;
  }

  async savePassword(tx: Tx, account: string, { hash, profile, initial }: NewPassword): Promise<void> {
    await tx.execute(queries.savePassword, [account, hash, profile, initial]);
  }

  async saveProfile(tx: Tx, account: string, { name, locale }: Readonly<{ name?: string; locale?: Locale }>): Promise<void> {
    await tx.execute(queries.saveProfile, [account, name ?? null, locale ?? null]);
  }
}

const accountFrom = ({ second_factor, profile, age, initial, ...row }: SignInRow): SignInAccount => ({
  ...row,
  kept: profile && age !== null ? { profile, age, initial: initial === true } : null,
  secondFactor: second_factor,
});
