import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import { type Result, ok, refuse } from '@pure/kernel';
import { EMAIL, LONGEST_EMAIL } from '../../domain/account/email';
import type { AccountStore, NewPassword } from './account-store';

export type AccountAsked = Readonly<{ email: string; name: string; locale: Locale; password: NewPassword | null; example?: boolean }>;
export type AccountRefusal = Readonly<{ code: 'EMAIL_UNREADABLE' }> | Readonly<{ code: 'EMAIL_TAKEN' }>;

/** Makes an account, in the transaction of what it is made for. Its password was hashed before: `NewPasswords`. */
export class CreateAccount {
  constructor(
    private readonly accounts: AccountStore,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { example = false, ...asked }: AccountAsked, by: Actor): Promise<Result<string, AccountRefusal>> {
    const email = asked.email.trim();
    if (email.length > LONGEST_EMAIL || !EMAIL.test(email)) return refuse({ code: 'EMAIL_UNREADABLE' });
    const id = await this.accounts.createAccount(tx, { ...asked, email, example });
    if (id === null) return refuse({ code: 'EMAIL_TAKEN' });
    await this.journal.record(tx, { act: 'account.created', by, subject: { kind: 'account', id }, content: { example, password: asked.password !== null } });
    return ok(id);
  }
}
