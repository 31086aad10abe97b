import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type Result, ok, refuse } from '@pure/kernel';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import type { AccountStore } from '../sign-in/account-store';
import type { Ceremony, CeremonyRefusal } from './ceremony';
import type { PasskeyStore, PasskeyView } from './passkey-store';

export type PasskeyRefusal = CeremonyRefusal | Readonly<{ code: 'PASSKEY_UNKNOWN' | 'PASSKEY_LAST' }>;

/** A person's passkeys: adds and removes them. */
export class ManagePasskeys {
  constructor(
    private readonly pool: WritePool,
    private readonly accounts: AccountStore,
    private readonly ceremony: Ceremony,
    private readonly passkeys: PasskeyStore,
    private readonly journal: Journal,
  ) {}

  list(account: string): Promise<readonly PasskeyView[]> {
    return this.passkeys.list(account);
  }

  async begin(account: string): Promise<Result<PublicKeyCredentialCreationOptionsJSON, CeremonyRefusal>> {
    const holder = await this.accounts.findById(account);
    return holder ? this.ceremony.registrationOptions(holder) : refuse({ code: 'PASSKEY_REFUSED' });
  }

  async add(account: string, name: string, answer: unknown, host: string, by: Actor): Promise<Result<PasskeyView, PasskeyRefusal>> {
    const made = await this.ceremony.register(account, answer, host);
    if (!made.ok) return made;
    return this.pool.transaction(async (tx) => {
      const passkey = await this.passkeys.createPasskey(tx, { account, name, ...made.value });
      if (!passkey) return refuse({ code: 'PASSKEY_REFUSED' });
      await this.journal.record(tx, { act: 'passkey.added', by, subject: { kind: 'passkey', id: passkey.id }, content: { account, backedUp: passkey.backedUp } });
      return ok(passkey);
    });
  }

  /** The last one stays where there is no password: nobody locks themselves out. */
  async remove(account: string, id: string, by: Actor): Promise<Result<null, PasskeyRefusal>> {
    const [holder, kept] = [await this.accounts.findById(account), await this.passkeys.list(account)];
    if (holder?.hash === null && kept.length === 1 && kept[0]?.id === id) return refuse({ code: 'PASSKEY_LAST' });
    return this.pool.transaction(async (tx) => {
      if (!(await this.passkeys.deletePasskey(tx, account, id))) return refuse({ code: 'PASSKEY_UNKNOWN' });
      await this.journal.record(tx, { act: 'passkey.removed', by, subject: { kind: 'passkey', id }, content: { account } });
      return ok(null);
    });
  }
}
