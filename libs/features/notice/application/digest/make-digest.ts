import type { Contact } from '@features/access';
import type { ReviewMembers } from '@features/review';
import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Json } from '@pure/kernel';
import type { Wishes } from '../choices/wishes';
import type { WriteMail } from '../mail/write-mail';
import type { DigestStore, NewsItem } from './digest-store';

/** Hour of the day in Asia/Shanghai. */
export const DIGEST_HOUR = 8;

/** `members`: who of the experts agrees to be written to. */
type People = Readonly<{ wishes: Wishes; members: ReviewMembers }>;
type Bundle = Readonly<{ to: Contact; items: readonly NewsItem[] }>;

/** Once a day puts what is new into one mail for each who wants it so. */
export class MakeDigest {
  constructor(
    private readonly pool: WritePool,
    private readonly digests: DigestStore,
    private readonly people: People,
    private readonly mails: WriteMail,
    private readonly journal: Journal,
  ) {}

  /** Number of mails written; 0 also where it is not time or was done. */
  execute(hour: number = DIGEST_HOUR): Promise<number> {
    return this.pool.transaction(async (tx) => {
      const day = await this.digests.insertToday(tx, hour);
      const bundles = day === null ? [] : await this.bundles(await this.mailable(tx, await this.digests.news(tx)));
      if (day === null || bundles.length === 0) return 0;
      const event = await this.journal.record(tx, { act: 'digest.made', by: { via: 'system' }, subject: { kind: 'digest', id: day }, content: { mails: bundles.length } });
      for (const bundle of bundles) await this.write(tx, event, bundle);
      return bundles.length;
    }, { unhurried: true });
  }

  private write(tx: Tx, event: number, { to: { account, email, locale }, items }: Bundle): Promise<void> {
    const told: Json = items.map(({ reason, params, address }) => ({ reason, params, address }));
    return this.mails.execute(tx, { event, account, address: email, template: 'digest', locale, params: { items: told }, secret: null });
  }

  /** What waits for an expert in a review is mailed to nobody who did not agree to be written to; it lies in the inbox. */
  private async mailable(tx: Tx, news: readonly NewsItem[]): Promise<readonly NewsItem[]> {
    const experts = news.flatMap(({ to, reason }) => (isOfPanel(reason) && 'account' in to ? [to.account] : []));
    if (experts.length === 0) return news;
    const agreeing = await this.people.members.agreeing(tx, experts);
    return news.filter(({ to, reason }) => !isOfPanel(reason) || ('account' in to && agreeing.has(to.account)));
  }

  /** Each item for each who wants it, in the order in which they came. */
  private async bundles(news: readonly NewsItem[]): Promise<readonly Bundle[]> {
    const wanting = new Map<string, readonly Contact[]>();
    const bundles = new Map<string, Bundle>();
    for (const item of news) {
      const asked = JSON.stringify([item.to, item.reason]);
      const people = wanting.get(asked) ?? (await this.people.wishes.wanting(item.to, item.reason, 'daily'));
      wanting.set(asked, people);
      for (const to of people) bundles.set(to.account, { to, items: [...(bundles.get(to.account)?.items ?? []), item] });
    }
    return [...bundles.values()];
  }
}

const isOfPanel = (reason: NewsItem['reason']): boolean => reason === 'review' || reason === 'review-ended';
