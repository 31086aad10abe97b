import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import { type Result, ok, refuse } from '@pure/kernel';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { StepUp } from '../session/step-up';
import type { Ceremony, CeremonyRefusal } from './ceremony';
import type { PasskeyStore } from './passkey-store';

/** Has people prove who they are by a passkey: to sign in, or once more. */
export class PasskeyProof {
  constructor(
    private readonly pool: WritePool,
    private readonly ceremony: Ceremony,
    private readonly passkeys: PasskeyStore,
    private readonly sessions: OpenSession,
    private readonly stepping: StepUp,
  ) {}

  begin() {
    return this.ceremony.assertionOptions();
  }

  async signIn(answer: unknown, host: string, origin: Origin): Promise<Result<OpenedSession, CeremonyRefusal>> {
    const shown = await this.ceremony.assert(answer, host);
    if (!shown.ok) return shown;
    const { account, credential, counter } = shown.value;
    return this.pool.transaction(async (tx) => {
      await this.passkeys.writeUse(tx, credential, counter);
      return ok(await this.sessions.within(tx, account, 'passkey', origin));
    });
  }

  async stepUp(account: string, session: string, answer: unknown, host: string, by: Actor): Promise<Result<null, CeremonyRefusal>> {
    const shown = await this.ceremony.assert(answer, host);
    if (!shown.ok) return shown;
    if (shown.value.account !== account) return refuse({ code: 'PASSKEY_REFUSED' });
    return this.pool.transaction(async (tx) => {
      await this.passkeys.writeUse(tx, shown.value.credential, shown.value.counter);
      return ok(await this.stepping.within(tx, session, 'passkey', by));
    });
  }
}
