import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { DAYS_TO_CONFIRM, type Followed, type FollowWay, MOST_FIRST_MAILS, MOST_FOLLOWED } from '../../domain/follow';
import type { WriteMail } from '../mail/write-mail';
import type { FollowStore } from './follow-store';
import type { FollowTargets } from './follow-targets';

export type FollowAsked = Readonly<{ email: string; what: Followed; way: FollowWay; locale: Locale }>;
/** There is nothing of this number, or no such sector. */
export type FollowRefusal = Readonly<{ code: 'FOLLOW_TARGET' }>;

export type FollowMails = Readonly<{ store: FollowStore; mails: WriteMail; journal: Journal }>;

/**
 * Somebody gives an address that is to be told. Nothing is told before whoever reads its mails has confirmed it. The answer is the same
 * whether the address is known, follows enough or has got enough first mails: it tells nothing of the address.
 */
export class AskFollow {
  constructor(
    private readonly pool: WritePool,
    private readonly targets: FollowTargets,
    private readonly parts: FollowMails,
    private readonly secrets: Secrets,
  ) {}

  async execute({ email, what, way, locale }: FollowAsked, by: Actor): Promise<Result<Followed, FollowRefusal>> {
    const found = await this.targets.find(what);
    if (!found) return refuse({ code: 'FOLLOW_TARGET' });
    const { store, mails, journal } = this.parts;
    return this.pool.transaction(async (tx) => {
      const { firstMails, confirmed } = await store.lockAddress(tx, email);
      if (firstMails >= MOST_FIRST_MAILS || confirmed >= MOST_FOLLOWED) return ok(found);
      const [id, secret] = [this.secrets.id(), this.secrets.make()];
      await store.insertFollow(tx, { id, email, ...found, way, locale, secret: secret.text });
      const event = await journal.record(tx, { act: 'follow.asked', by, subject: { kind: 'follow', id }, content: {} });
      await mails.execute(tx, { event, account: null, address: null, follow: id, template: 'follow-confirm', locale, params: { ...found, way, days: DAYS_TO_CONFIRM }, secret: secret.text });
      return ok(found);
    });
  }
}
