import type { Caller } from '@platform/permissions';
import { type Result, refuse } from '@pure/kernel';
import type { OpenedSession } from '../session/open-session';
import type { CameBack, ElsewhereRefusal, Errand, Purpose, Returned, SentAway, Unavailable } from './errand';
import type { LinkElsewhere } from './link-elsewhere';
import type { ProveElsewhere } from './prove-elsewhere';
import type { Comer, SignInElsewhere } from './sign-in-elsewhere';

/** `outcome`: a new session, or null where the one that there is goes on. */
export type Home = Readonly<{ purpose: Purpose; outcome: Result<OpenedSession | null, ElsewhereRefusal> }>;

/** Why a browser stays where it is. */
export type NotSent = Unavailable | Readonly<{ code: 'SIGN_IN_REQUIRED' }>;

/** Sends browsers to another provider, and takes up what they come back with. */
export class Elsewhere {
  constructor(
    private readonly errand: Errand,
    private readonly signIn: SignInElsewhere,
    private readonly proof: ProveElsewhere,
    private readonly linking: LinkElsewhere,
  ) {}

  get available(): boolean {
    return this.errand.available;
  }

  /** Who signs in is nobody yet, whoever is signed in; anything else is for the session that there is. */
  async sendAway(redirect: string, purpose: Purpose, caller: Caller | null): Promise<Result<SentAway, NotSent>> {
    if (purpose === 'sign-in') return this.errand.sendAway(redirect, { purpose, account: null, session: null });
    if (!caller || caller.session === null) return refuse({ code: 'SIGN_IN_REQUIRED' });
    return this.errand.sendAway(redirect, { purpose, account: caller.account, session: caller.session });
  }

  async comeBack(came: CameBack, comer: Comer): Promise<Home> {
    const returned = await this.errand.comeBack(came);
    return { purpose: returned.purpose, outcome: await this.outcomeOf(returned, comer) };
  }

  private outcomeOf(returned: Returned, comer: Comer): Promise<Home['outcome']> {
    switch (returned.purpose) {
      case 'sign-in': return this.signIn.execute(returned, comer);
      case 'step-up': return this.proof.execute(returned, comer.origin.correlation);
      case 'link': return this.linking.execute(returned, comer.origin.correlation);
    }
  }
}
