import { ReviewMembers } from '@features/review';
import { SqlJournal } from '@platform/journal';
import type { MemberRole } from '@platform/permissions';
import { SqlContacts } from '../../../libs/features/access/persistence/contacts/sql-contacts';
import { ChooseNotices } from '../../../libs/features/notice/application/choices/choose-notices';
import { Wishes } from '../../../libs/features/notice/application/choices/wishes';
import { MakeDigest } from '../../../libs/features/notice/application/digest/make-digest';
import type { Addressee, NewItem } from '../../../libs/features/notice/application/inbox/inbox-store';
import { LookIntoInbox } from '../../../libs/features/notice/application/inbox/look-into-inbox';
import { PostItem } from '../../../libs/features/notice/application/inbox/post-item';
import { WriteMail } from '../../../libs/features/notice/application/mail/write-mail';
import { SqlChoiceStore } from '../../../libs/features/notice/persistence/choices/sql-choice-store';
import { SqlDigestStore } from '../../../libs/features/notice/persistence/digest/sql-digest-store';
import { SqlInboxStore } from '../../../libs/features/notice/persistence/inbox/sql-inbox-store';
import { ConsentedContacts } from '../../../libs/features/review/application/pool/consented';
import { SqlPanelStore } from '../../../libs/features/review/persistence/panel/sql-panel-store';
import { SqlPoolStore } from '../../../libs/features/review/persistence/pool/sql-pool-store';
import { testDatabase } from '../../support/database';
import { onServer } from '../../support/templates';
import { MailBench } from './mail-bench';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [WANG, LIN, CHEN] = [id(1), id(2), id(3)];
const [CENTRE, FIRM] = [id(7), id(8)];

let bench: MailBench;
let inbox: LookIntoInbox;
let posting: PostItem;
let choosing: ChooseNotices;
let digest: MakeDigest;

beforeAll(async () => {
  const database = await testDatabase({ restricted: true });
  bench = new MailBench(database);
  await onServer(database.url, async (owner) => {
    for (const [account, email, locale] of [[WANG, 'wang@example.org', 'zh-Hans'], [LIN, 'lin@example.org', 'zh-Hant'], [CHEN, 'chen@example.org', 'en']]) {
      await owner.query('insert into access.account (id, email, email_key, name, locale) values ($1, $2, $2, $2, $3)', [account, email, locale]);
    }
    for (const organisation of [CENTRE, FIRM]) await owner.query("insert into access.organisation (id, kind, side, name_en) values ($1, 'centre', 'mainland', 'C')", [organisation]);
    for (const [account, organisation, role] of [[WANG, CENTRE, 'centre'], [LIN, CENTRE, 'centre'], [CHEN, FIRM, 'enterprise']]) {
      await owner.query('insert into access.membership (account_id, organisation_id, role) values ($1, $2, $3)', [account, organisation, role]);
    }
  });
  const [{ write }, journal] = [database, new SqlJournal()];
  const [store, choices, mails] = [new SqlInboxStore(write), new SqlChoiceStore(write), new WriteMail(bench.store, journal)];
  const wishes = new Wishes(new SqlContacts(write), choices);
  inbox = new LookIntoInbox(write, store);
  posting = new PostItem(store, wishes, mails);
  choosing = new ChooseNotices(write, choices);
  digest = new MakeDigest(write, new SqlDigestStore(), { wishes, members: new ReviewMembers(new SqlPanelStore(), new ConsentedContacts(new SqlPoolStore())) }, mails, journal);
});
beforeEach(() => onServer(bench.database.url, (owner) => owner.query('delete from notice.item; delete from notice.mail; delete from notice.choice; delete from notice.digest')));

const caller = (account: string, organisation: string | null = null, role: MemberRole = 'centre') => ({
  account, session: id(9), via: 'session' as const, steppedUpAt: null, at: '', acting: organisation === null ? null : { organisation, membership: id(9), role, scopes: null },
});
const open = { kind: null, reason: null, done: false, limit: 20, after: null };
const texts = async (...who: Parameters<typeof caller>) => (await inbox.page(caller(...who), open)).items.map(({ reason }) => reason);
const mailed = async () => bench.database.write.query<{ address: string; template: string }>('select address, template from notice.mail order by address, template');

/** Puts something into an inbox as a handler does, for an event of its own. */
async function post(to: Addressee, reason: NewItem['reason'] = 'feedback', times = 1): Promise<void> {
  await bench.database.write.transaction(async (tx) => {
    const event = await new SqlJournal().record(tx, { act: 'fruit.picked', by: { via: 'public' }, subject: { kind: 'fruit', id: '1' }, content: {} });
    for (let time = 0; time < times; time += 1) {
      await posting.execute(tx, { event, to, reason, params: {}, object: { kind: 'fruit', id: '1' }, address: '/app/feedback', due: null, rule: null });
    }
  });
}

describe('what waits', () => {
  it('lies before those it is for, and nobody else', async () => {
    await post({ organisation: CENTRE, role: 'centre' });
    await post({ account: CHEN }, 'membership');
    expect([await texts(WANG, CENTRE), await texts(LIN, CENTRE)]).toEqual([['feedback'], ['feedback']]);
    expect([await texts(WANG), await texts(CHEN, FIRM, 'enterprise'), await texts(WANG, FIRM), await texts(WANG, CENTRE, 'expert')]).toEqual([[], ['membership'], [], []]);
  });

  it('comes once, though the event is handled twice', async () => {
    await post({ organisation: CENTRE, role: 'centre' }, 'feedback', 2);
    expect(await texts(WANG, CENTRE)).toEqual(['feedback']);
  });

  it('is marked by those whom it reaches, from the first time on', async () => {
    await post({ organisation: CENTRE, role: 'centre' });
    const [item] = (await inbox.page(caller(WANG, CENTRE), open)).items;
    const refused = { ok: false, refusal: { code: 'ITEM_UNKNOWN' } };
    expect(await inbox.mark(caller(CHEN, FIRM, 'enterprise'), item?.id ?? '', 'done')).toEqual(refused);
    const seen = await inbox.mark(caller(WANG, CENTRE), item?.id ?? '', 'seen');
    const done = await inbox.mark(caller(LIN, CENTRE), item?.id ?? '', 'done');
    expect(done.ok && seen.ok && done.value.seenAt === seen.value.seenAt && done.value.doneAt !== null).toBe(true);
    expect(await texts(WANG, CENTRE)).toEqual([]);
    expect((await inbox.page(caller(WANG, CENTRE), { ...open, done: true })).items).toHaveLength(1);
  });

  it('is listed page by page, each once', async () => {
    for (let n = 0; n < 5; n += 1) await post({ account: WANG }, 'membership');
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<LookIntoInbox['page']>> = await inbox.page(caller(WANG), { ...open, limit: 2, after });
      seen.push(...page.items.map((each) => each.id));
      expect(page.total).toBe(5);
      [after, more] = [page.next, page.next !== null];
    }
    expect(new Set(seen).size).toBe(5);
  });
});

describe('what is mailed', () => {
  it('is what each has chosen', async () => {
    await choosing.choose(WANG, [{ reason: 'feedback', way: 'now' }]);
    await choosing.choose(LIN, [{ reason: 'feedback', way: 'never' }]);
    await post({ organisation: CENTRE, role: 'centre' });
    await post({ account: CHEN }, 'membership'); // at once where nothing was chosen
    expect(await mailed()).toEqual([{ address: 'chen@example.org', template: 'item' }, { address: 'wang@example.org', template: 'item' }]);
  });

  it('of the safety of an account cannot be chosen', async () => {
    expect(await choosing.choose(WANG, [{ reason: 'feedback', way: 'never' }, { reason: 'security', way: 'never' }])).toEqual({ ok: false, refusal: { code: 'CHOICE_FIXED', reason: 'security' } });
    expect((await choosing.all(WANG)).find(({ reason }) => reason === 'feedback')?.way).toBe('daily');
  });
});

describe('the digest', () => {
  it('comes once a day, with what is new and wanted daily, to each in their language', async () => {
    await choosing.choose(LIN, [{ reason: 'feedback', way: 'never' }]);
    await post({ organisation: CENTRE, role: 'centre' });
    await post({ organisation: CENTRE, role: 'centre' });
    const made = await Promise.all([digest.execute(0), digest.execute(0), digest.execute(0)]);
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(1);
    const rows = await bench.database.write.query<{ address: string; locale: string; items: number }>("select address, locale, jsonb_array_length(params -> 'items') as items from notice.mail where template = 'digest'");
    expect(rows).toEqual([{ address: 'wang@example.org', locale: 'zh-Hans', items: 2 }]);
  });

  it('tells experts of a review who agree to be written to, as long as they do, and no others', async () => {
    const agree = (given: boolean) => onServer(bench.database.url, (owner) => owner.query(`insert into review.expert_consent (expert_id, purpose, given, notice) select id, 'contact', $1, 0 from review.expert where account_id = $2`, [given, WANG]));
    await onServer(bench.database.url, async (owner) => {
      for (const account of [WANG, LIN]) await owner.query(
        `with person as (insert into personal.person (account_id, region) values ($1, 'mainland') returning id)
        insert into review.expert (id, draw_name, account_id, person_id, side, state, fields) select gen_random_uuid(), gen_random_uuid(), $1, id, 'mainland', 'active', '{lighting}' from person`, [account]);
    });
    await agree(true);
    for (const account of [WANG, LIN, CHEN]) await post({ account }, 'review');
    expect([await digest.execute(0), await mailed()]).toEqual([1, [{ address: 'wang@example.org', template: 'digest' }]]);
    await onServer(bench.database.url, (owner) => owner.query('delete from notice.mail; delete from notice.digest'));
    await agree(false);
    expect([await digest.execute(0), await mailed()]).toEqual([0, []]);
  });

  it('waits for its hour', async () => {
    await post({ organisation: CENTRE, role: 'centre' });
    expect([await digest.execute(24), await mailed()]).toEqual([0, []]);
  });

  it('begins where the one before ended', async () => {
    await post({ organisation: CENTRE, role: 'centre' });
    await onServer(bench.database.url, (owner) => owner.query("insert into notice.digest (day) values ('2020-01-01')"));
    await post({ organisation: CENTRE, role: 'centre' });
    const news = await bench.database.write.transaction(async (tx) => {
      await tx.query("insert into notice.digest (day) values ('2020-01-02')");
      return new SqlDigestStore().news(tx);
    });
    expect(news).toHaveLength(1);
  });
});
