import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { StepUp } from '../session/step-up';
import type { ElsewhereRefusal, Returned } from './errand';
import type { IdentityStore } from './identity-store';

/** A fresh proof of who it is by signing in anew at the provider: for who has no password and no passkey here. */
export class ProveElsewhere {
  constructor(
    private readonly pool: WritePool,
    private readonly identities: IdentityStore,
    private readonly stepping: StepUp,
  ) {}

  /** The identity must be one that is bound to the account; nothing is bound on the way. */
  execute({ identity, account, session }: Returned, correlation: string): Promise<Result<null, ElsewhereRefusal>> {
    return this.pool.transaction(async (tx) => {
      const holder = identity && (await this.identities.findAccount(tx, identity.issuer, identity.subject));
      if (!identity || account === null || session === null) return refuse({ code: 'IDENTITY_REFUSED' });
      if (!holder) return refuse({ code: 'IDENTITY_UNLINKED' });
      if (holder.account !== account) return refuse({ code: 'IDENTITY_TAKEN' });
      const by: Actor = { via: 'session', account, session, correlation };
      return ok(await this.stepping.within(tx, session, 'oidc', by));
    });
  }
}
