import type { Caller } from '@platform/permissions';
import { type Result, refuse } from '@pure/kernel';
import type { OpenedSession } from '../session/open-session';
import type { CameBack, ElsewhereRefusal, Errand, SentAway } from './errand';
import type { ProveElsewhere } from './prove-elsewhere';
import type { Comer, SignInElsewhere } from './sign-in-elsewhere';

/** For what a browser is sent to another provider: to sign in (or to bind the identity), or to prove once more who it is. */
export const purposes = ['sign-in', 'step-up'] as const;
export type Purpose = (typeof purposes)[number];

/** `outcome`: a new session, or null where the one that there is was proven anew. */
export type Home = Readonly<{ purpose: Purpose; outcome: Result<OpenedSession | null, ElsewhereRefusal> }>;

/** Sends browsers to another provider, and takes up what they come back with. */
export class Elsewhere {
  constructor(
    private readonly errand: Errand,
    private readonly signIn: SignInElsewhere,
    private readonly proof: ProveElsewhere,
  ) {}

  get available(): boolean {
    return this.errand.available;
  }

  async sendAway(redirect: string, purpose: Purpose, caller: Caller | null): Promise<Result<SentAway, ElsewhereRefusal | Readonly<{ code: 'SIGN_IN_REQUIRED' }>>> {
    const [account, current] = [caller?.account ?? null, caller?.session ?? null];
    if (purpose === 'step-up' && current === null) return refuse({ code: 'SIGN_IN_REQUIRED' });
    return this.errand.sendAway(redirect, { account, session: purpose === 'step-up' ? current : null });
  }

  async comeBack(came: CameBack, comer: Comer): Promise<Home> {
    const returned = await this.errand.comeBack(came);
    if (returned.session === null) return { purpose: 'sign-in', outcome: await this.signIn.execute(returned, comer) };
    return { purpose: 'step-up', outcome: await this.proof.execute(returned, comer.origin.correlation) };
  }
}
