import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { ElsewhereRefusal, Returned } from './errand';
import type { Identity } from './identity-provider';
import type { IdentityStore } from './identity-store';

/** Binds an identity of another provider to an account; by it the account is signed in to from then on. */
export class LinkElsewhere {
  constructor(
    private readonly pool: WritePool,
    private readonly identities: IdentityStore,
    private readonly journal: Journal,
  ) {}

  /** For who is signed in, and had just proven who they are when the browser was sent away. */
  execute({ identity, account, session }: Returned, correlation: string): Promise<Result<null, ElsewhereRefusal>> {
    return this.pool.transaction(async (tx) => {
      if (!identity || account === null || session === null) return refuse({ code: 'IDENTITY_REFUSED' });
      const holder = await this.identities.findAccount(tx, identity.issuer, identity.subject);
      const by: Actor = { via: 'session', account, session, correlation };
      const isTheirs = holder ? holder.account === account : await this.within(tx, identity, account, by);
      return isTheirs ? ok(null) : refuse({ code: 'IDENTITY_TAKEN' });
    });
  }

  /** False where somebody has it already. */
  async within(tx: Tx, { issuer, subject }: Identity, account: string, by: Actor): Promise<boolean> {
    if (!(await this.identities.createIdentity(tx, issuer, subject, account))) return false;
    await this.journal.record(tx, { act: 'identity.linked', by, subject: { kind: 'account', id: account }, content: { issuer } });
    return true;
  }
}
