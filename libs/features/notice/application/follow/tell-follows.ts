import type { Tx, WritePool } from '@platform/database';
import type { Json } from '@pure/kernel';
import type { Followed, FollowNews } from '../../domain/follow';
import type { FollowMails } from './ask-follow';
import type { EndCodes } from './end-codes';
import type { Follower } from './follow-store';

/** Hour of the day in Asia/Shanghai up to which a daily mail tells. */
export const FOLLOW_HOUR = 8;
const AT_A_TIME = 200;

/** Tells addresses what happened to what they follow. */
export class TellFollows {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: FollowMails,
    private readonly codes: EndCodes,
  ) {}

  /** Of one event, in its transaction. */
  async now(tx: Tx, event: number, of: readonly Followed[], news: FollowNews): Promise<void> {
    for (const follower of await this.parts.store.note(tx, event, of, news)) await this.write(tx, event, follower, [news]);
  }

  /** Once a day; gives how many mails were written. */
  async daily(hour: number = FOLLOW_HOUR): Promise<number> {
    for (let written = 0; ; ) {
      const more = await this.some(hour);
      written += more;
      if (more < AT_A_TIME) return written;
    }
  }

  /** What nobody confirmed, and news that everybody was told of. */
  async forget(): Promise<void> {
    const { store } = this.parts;
    while ((await this.pool.transaction((tx) => store.deleteUnconfirmed(tx, AT_A_TIME), { unhurried: true })) === AT_A_TIME);
    await this.pool.transaction((tx) => store.deleteOldNews(tx), { unhurried: true });
  }

  private some(hour: number): Promise<number> {
    const { store, journal } = this.parts;
    return this.pool.transaction(async (tx) => {
      const followers = await store.takeDaily(tx, hour, AT_A_TIME);
      if (followers.length === 0) return 0;
      const event = await journal.record(tx, { act: 'follow.told', by: { via: 'system' }, subject: { kind: 'digest', id: 'follow' }, content: { mails: followers.length } });
      for (const { news, ...follower } of followers) await this.write(tx, event, follower, news);
      return followers.length;
    }, { unhurried: true });
  }

  private write(tx: Tx, event: number, { id, locale, kind, target }: Follower, news: readonly FollowNews[]): Promise<void> {
    const told: Json = news.map((each) => ({ ...each }));
    return this.parts.mails.execute(tx, { event, account: null, address: null, follow: id, template: 'follow-news', locale, params: { kind, target, news: told }, secret: this.codes.of(id) });
  }
}
