import type { Contact, Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Json } from '@pure/kernel';
import { type NoticeReason, noticeReasons, type NoticeWay, wayUnchosen } from '../../domain/reason';
import type { ChoiceStore } from '../choices/choice-store';
import type { WriteMail } from '../mail/write-mail';
import type { DigestStore, NewsItem } from './digest-store';

type Bundle = { readonly to: Contact; readonly items: NewsItem[] };
type Out = Readonly<{ mails: WriteMail; journal: Journal }>;

/** Once a day puts what is new into one mail for each who wants it so. */
export class MakeDigest {
  constructor(
    private readonly pool: WritePool,
    private readonly digests: DigestStore,
    private readonly contacts: Contacts,
    private readonly choices: ChoiceStore,
    private readonly out: Out,
  ) {}

  /** Number of mails written; 0 also where it is not time or was done. */
  execute(): Promise<number> {
    return this.pool.transaction(async (tx) => {
      const day = await this.digests.insertToday(tx);
      const bundles = day === null ? [] : await this.bundles(await this.digests.news(tx));
      if (day === null || bundles.length === 0) return 0;
      const event = await this.out.journal.record(tx, { act: 'digest.made', by: { via: 'system' }, subject: { kind: 'digest', id: day }, content: { mails: bundles.length } });
      for (const bundle of bundles) await this.write(tx, event, bundle);
      return bundles.length;
    });
  }

  private write(tx: Tx, event: number, { to: { account, email, locale }, items }: Bundle): Promise<void> {
    const told: Json = items.map(({ reason, params, address }) => ({ reason, params, address }));
    return this.out.mails.execute(tx, { event, account, address: email, template: 'digest', locale, params: { items: told }, secret: null });
  }

  private async bundles(news: readonly NewsItem[]): Promise<readonly Bundle[]> {
    const bundles = new Map<string, Bundle>();
    const people = new Map<string, readonly Contact[]>();
    const ways = new Map<NoticeReason, ReadonlyMap<string, NoticeWay>>();
    for (const item of news) people.set(JSON.stringify(item.to), people.get(JSON.stringify(item.to)) ?? (await this.reached(item)));
    const everybody = [...new Set([...people.values()].flat().map(({ account }) => account))];
    for (const reason of noticeReasons) ways.set(reason, await this.choices.waysOf(everybody, reason));
    for (const item of news) {
      for (const to of people.get(JSON.stringify(item.to)) ?? []) {
        if ((ways.get(item.reason)?.get(to.account) ?? wayUnchosen(item.reason)) !== 'daily') continue;
        const bundle = bundles.get(to.account) ?? { to, items: [] };
        bundle.items.push(item);
        bundles.set(to.account, bundle);
      }
    }
    return [...bundles.values()];
  }

  private reached({ to }: NewsItem): Promise<readonly Contact[]> {
    return 'account' in to ? this.contacts.find([to.account]) : this.contacts.holders(to.organisation, to.role);
  }
}
