import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { ActionName, Actor, Caller, DecisionLog } from '@platform/permissions';
import type { Result } from '@pure/kernel';
import { type ConflictOfInterest, isImpartial } from '../../domain/impartial';
import type { ContactFields } from '../attached/contact-fields';
import type { ContactStore } from '../attached/contact-store';
import type { Enterprise } from '../enterprise-store';

/** Who decides, and on what: an action of the policy table. */
export type Deciding = Readonly<{ caller: Caller; by: Actor; action: ActionName }>;

/** Who belongs to an enterprise, or is named by it, does not decide on it; that they tried is kept. */
export class Impartiality {
  constructor(
    private readonly people: Contacts,
    private readonly contacts: ContactStore,
    private readonly fields: ContactFields,
    private readonly decisions: DecisionLog,
  ) {}

  /** In a transaction that sees the enterprise's contacts. */
  async check(tx: Tx, { id, organisation }: Enterprise, { caller, by, action }: Deciding): Promise<Result<null, ConflictOfInterest>> {
    const membership = await this.people.membershipIn(tx, caller.account, organisation);
    const [reached] = await this.people.find([caller.account], tx);
    const named = reached !== undefined && (await this.contacts.namesEmail(tx, id, this.fields.markOfEmail(reached.email)));
    const found = isImpartial({ membership, named });
    if (!found.ok) this.decisions.note({ action, caller, denied: found.refusal.code, correlation: by.correlation ?? '' });
    return found;
  }
}
