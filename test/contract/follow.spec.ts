import { Logger } from '@nestjs/common';
import { TellFollows } from '../../libs/features/notice/application/follow/tell-follows';
import { mailServer, type MailServer } from '../database/notice/mail-bench';
import { DecidedPlace, pair } from './support/decided';
import { anAccount, Person } from './support/person';

const MARKER = /xqfollow/i;
let place: DecidedPlace;
let post: MailServer;
const logged: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];

beforeAll(async () => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  const keep = (chunk: unknown): boolean => logged.push(String(chunk)) > 0;
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
  post = await mailServer();
  place = await DecidedPlace.start('follow', 'pages,api,worker', { SMTP_URL: post.url });
}, 240_000);
afterAll(async () => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
  await place.server.close();
  await post.close();
});

async function eventually<T>(ask: () => T | undefined): Promise<T> {
  for (let patience = 150; patience > 0; patience -= 1) {
    const found = ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}

/** The plain text of a mail. */
function textOf(mail: string): string {
  const [, head = '', body = ''] = /Content-Type: text\/plain([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/.exec(mail) ?? [];
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : Buffer.from(body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString();
}
const mailsTo = (email: string) => post.mails.filter((mail) => mail.includes(`To: ${email}`));
const lastLink = (mail: string, of: 'confirm' | 'end') => new RegExp(`https?://[^/\\s]+(/\\w+/follow/${of}/[\\w.-]+)`).exec(textOf(mail))?.[1] ?? '';
const get = (url: string) => place.server.nest.inject({ method: 'GET', url });
const press = (url: string, payload = '', type = 'multipart/form-data; boundary=x') => place.server.nest.inject({ method: 'POST', url, headers: { 'content-type': type }, payload: payload || '--x--\r\n' });

/** The form as a browser without script sends it. */
function submit(fields: Readonly<Record<string, string>>, language = 'hans') {
  const parts = Object.entries(fields).map(([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return press(`/${language}/follow`, `${parts.join('')}--x--\r\n`);
}
async function confirmed(email: string, fields: Readonly<Record<string, string>>, language = 'hans'): Promise<string> {
  const before = mailsTo(email).length;
  expect((await submit({ email, ...fields }, language)).statusCode).toBe(200);
  const link = lastLink(await eventually(() => mailsTo(email)[before]), 'confirm');
  const done = await press(link);
  expect([link, done.statusCode]).toEqual([expect.stringMatching(/\/follow\/confirm\/[\w-]{43}$/), 200]);
  return /\/follow\/end\/([\w.-]+)/.exec(done.body)?.[1] ?? '';
}
/** Somebody who is told of every mapping at once: what this address has been told of, the others have too. */
let watching: Promise<string> | undefined;
const observer = 'xqfollow-observer@reader.example';
async function toldOf(act: () => Promise<string>): Promise<string> {
  await (watching ??= confirmed(observer, { what: 'mappings', way: 'now' }));
  const number = await act();
  await eventually(() => mailsTo(observer).find((mail) => textOf(mail).includes(`${number} 已批准`)));
  return number;
}
const count = async (sql: string, values: readonly unknown[] = []) => (await place.database.write.first<{ n: number }>(sql, [...values]))?.n ?? 0;

it('tells nothing before whoever reads the mails has pressed the button, and no look at a link changes anything', async () => {
  const email = 'XQfollow-one@reader.example';
  const asked = await submit({ email, what: 'mappings', way: 'now', locale: 'zh-Hant' });
  expect([asked.statusCode, asked.body]).toEqual([200, expect.stringContaining('请查收确认邮件')]);
  const mail = await eventually(() => mailsTo(email)[0]);
  expect(textOf(mail)).toContain('請我們把「全部標準對應」的動態寄到這個信箱');
  const link = lastLink(mail, 'confirm');
  expect(link).toMatch(/^\/hant\//);
  for (let times = 0; times < 2; times += 1) expect((await get(link)).body).toContain('確認關注</button>');
  const before = await toldOf(() => place.approved());
  expect((await press(link)).body).toContain('已確認');
  expect((await press(link)).statusCode).toBe(200);
  const number = await place.approved();
  const news = await eventually(() => mailsTo(email).find((each) => textOf(each).includes(`對應 ${number} 已核准`)));
  expect(mailsTo(email).some((each) => textOf(each).includes(before))).toBe(false);
  expect(textOf(news)).toMatch(new RegExp(`您用這個信箱關注了「全部標準對應」[\\s\\S]*不構成官方相互承認[\\s\\S]*/hant/m/${number}[\\s\\S]*/hant/follow/end/`));
  expect(news.replace(/\r\n\s+/g, ' ')).toMatch(/^List-Unsubscribe: <https?:\/\/[^>]+\/hant\/follow\/end\/[\w.-]+>$/m);
  expect(news).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
}, 60_000);

it('ends by one press without an account: of a mail program, or of the page; the address and its key are gone', async () => {
  const email = 'xqfollow-two@reader.example';
  const ending = await confirmed(email, { what: 'number', number: 'gb4943.1-2022', way: 'now' });
  const person = (await place.database.write.first<{ person: string }>('select person_id as person from notice.follow where confirmed_at is not null and target = $1', ['GB 4943.1-2022']))?.person;
  expect((await get(`/en/follow/end/${ending}`)).body).toContain('standard GB 4943.1-2022');
  expect(await count('select count(*)::int as n from notice.follow where person_id = $1::uuid', [person])).toBe(1);
  const ended = await press(`/en/follow/end/${ending}`, 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded');
  expect([ended.statusCode, ended.body]).toEqual([200, expect.stringContaining('It has ended')]);
  expect(await count('select count(*)::int as n from notice.follow where person_id = $1::uuid', [person])).toBe(0);
  expect(await place.database.write.first('select wrapped, destroyed_at is not null as destroyed from personal.key where person_id = $1::uuid', [person])).toEqual({ wrapped: null, destroyed: true });
  expect((await press(`/hans/follow/end/${ending}`)).statusCode).toBe(200);
  expect((await get(`/hans/follow/end/${ending}`)).body).toContain('已停止');
  const before = mailsTo(email).length;
  await toldOf(() => place.approved());
  expect(mailsTo(email)).toHaveLength(before);
}, 60_000);

it.each(['hans/follow/confirm/nothing', `hant/follow/confirm/${'x'.repeat(43)}`, 'en/follow/end/nothing', `en/follow/end/00000000-0000-4000-8000-000000000000.${'x'.repeat(43)}`])('/%s is nobody’s link', async (path) => {
  expect([(await get(`/${path}`)).statusCode, (await press(`/${path}`)).statusCode]).toEqual([404, 404]);
});

it('forgets what nobody confirmed in time, with its key', async () => {
  const email = 'xqfollow-late@reader.example';
  await submit({ email, what: 'sector', sector: 'ic' });
  const link = lastLink(await eventually(() => mailsTo(email)[0]), 'confirm');
  expect((await get(link)).statusCode).toBe(200);
  const row = await place.database.write.first<{ id: string; person: string }>(`update notice.follow set asked_at = clock_timestamp() - interval '73 hours' where target = 'ic' and confirmed_at is null returning id, person_id as person`);
  expect([(await get(link)).statusCode, (await press(link)).statusCode]).toEqual([404, 404]);
  await place.server.nest.get(TellFollows, { strict: false }).forget();
  expect(await count('select count(*)::int as n from notice.follow where id = $1::uuid', [row?.id])).toBe(0);
  expect(await count('select count(*)::int as n from personal.key where person_id = $1::uuid and wrapped is null', [row?.person])).toBe(1);
});

it('is one for an address, however often it is asked and confirmed; the last wish holds', async () => {
  const email = 'xqfollow-twice@reader.example';
  const [first, second] = [await confirmed(email, { what: 'number', number: pair.source, way: 'now' }), await confirmed(email.toUpperCase().replace('READER.EXAMPLE', 'reader.example'), { what: 'number', number: pair.source, way: 'daily', locale: 'en' })];
  expect(second).toBe(first);
  expect(await place.database.write.query(`select way, locale from notice.follow where kind = 'standard' and target = $1`, [pair.source])).toEqual([{ way: 'daily', locale: 'en' }]);
}, 60_000);

it('answers the same whoever is meant, and mails an address no more than a few times, whoever asks', async () => {
  const email = 'xqfollow-flood@reader.example';
  const answers = new Set<string>();
  for (let times = 0; times < 9; times += 1) answers.add((await submit({ email, what: 'mappings' })).body);
  answers.add((await submit({ email: 'xqfollow-stranger@reader.example', what: 'mappings' })).body);
  expect(answers.size).toBe(1);
  await eventually(() => mailsTo('xqfollow-stranger@reader.example')[0]);
  expect(mailsTo(email)).toHaveLength(5);
  const api = await place.server.post('/api/v1/subscriptions/by-mail', { email, kind: 'mappings' });
  expect([api.status, api.body]).toEqual([200, { kind: 'mappings', target: '', confirmWithinDays: 3 }]);
}, 60_000);

it.each([
  [{ email: 'no address', what: 'mappings' }, 'email-fault'], [{ email: 'xqfollow@reader.example', what: 'number', number: 'GB 99999-2020' }, 'number-fault'],
  [{ email: 'xqfollow@reader.example', what: 'sector', sector: 'none' }, 'sector-fault'], [{ email: 'xqfollow@reader.example', what: 'number', number: 'GT-M-2026-000099-X' }, 'number-fault'],
])('says what is wrong with %j', async (fields, fault) => {
  const { statusCode, body } = await submit(fields);
  expect([statusCode, body]).toEqual([422, expect.stringContaining(`id="${fault}"`)]);
});

it('puts a day into one mail for who wants it so, and tells nothing twice', async () => {
  const email = 'xqfollow-daily@reader.example';
  await confirmed(email, { what: 'sector', sector: 'displays', way: 'daily' });
  await place.database.write.query(`update notice.follow set kind = 'mappings', target = '', confirmed_at = clock_timestamp() - interval '3 days' where kind = 'sector' and target = 'displays'`);
  const [one, two] = [await toldOf(() => place.approved()), await toldOf(() => place.approved())];
  await place.database.write.query(`update notice.news set at = at - interval '25 hours'`);
  const telling = place.server.nest.get(TellFollows, { strict: false });
  const before = mailsTo(email).length;
  expect([await telling.daily(0), await telling.daily(0)]).toEqual([expect.any(Number), 0]);
  const mail = textOf(await eventually(() => mailsTo(email)[before]));
  for (const number of [one, two]) expect(mail).toMatch(new RegExp(`${number} 开始公示[\\s\\S]*${number} 已批准`));
  expect(mailsTo(email)).toHaveLength(before + 1);
}, 60_000);

it('shows an account what its address follows, and takes it along when the account is deleted', async () => {
  const account = await anAccount(place.database, 'xqfollow-account@reader.example');
  await confirmed(account.email, { what: 'mappings', way: 'daily' });
  const browser = new Person(place.server);
  await browser.signIn(account);
  expect((await browser.get<{ records: { kind: string; fields: object }[] }>('/personal')).body.records).toContainEqual(expect.objectContaining({ kind: 'mail-follow' }));
  const mine = await count(`select count(*)::int as n from notice.follow`);
  await browser.post('/personal/deletion', { email: account.email });
  expect(await count(`select count(*)::int as n from notice.follow`)).toBe(mine - 1);
}, 60_000);

it('has no address in a row, a journal, an answer or a line of the terminal', async () => {
  await toldOf(() => place.approved());
  const rows = await place.database.write.query<{ row: string }>(`
    select e::text as row from journal.event e union all select d::text from journal.decision d union all select f::text from notice.follow f union all select n::text from notice.news n
    union all select m::text from notice.mail m where m.follow_id is not null union all select i::text from notice.item i`);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ row }) => MARKER.test(row))).toEqual([]);
  expect(logged.filter((line) => MARKER.test(line))).toEqual([]);
}, 60_000);
