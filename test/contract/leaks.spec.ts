import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { exportNames } from '../../libs/features/mapping/domain/exchange/forms';
import { PanelStore } from '../../libs/features/review/application/panel/panel-store';
import { Seating } from '../../libs/features/review/application/seam';
import { DecidedPlace, pair } from './support/decided';
import { everyAnswer, type Said } from './support/everywhere';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { aSubject, farDays, type Panelled, someRows } from './support/panels';

const MARKER = /XQPLANT|樁標/iu;
const written: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];

let place: DecidedPlace;
let centre: SignedIn;
let number: string;
let panel: Panelled;

/** An expert of the Taiwan side in the pool, whose profile says the marker everywhere. */
async function planted(email: string): Promise<SignedIn> {
  const house = await anOrganisation(place.database, 'trade-association', '樁標公會 XQPLANT');
  const expert = await aMember(place, house, 'expert', email);
  await place.database.write.query(`update access.account set name = '樁標姓名 XQPLANT' where id = $1::uuid`, [expert.account.id]);
  const details = { name: '樁標姓名 XQPLANT', employer: '樁標公司 XQPLANT', credentials: ['XQPLANT engineer'], organisations: ['XQPLANT group'], disputes: [], drafted: [] };
  const { body } = await expert.browser.send<{ expert: { id: string } }>('PUT', '/experts/mine', { side: 'taiwan', fields: ['lighting'], available: true, details });
  await centre.browser.post(`/experts/${body.expert.id}/check`);
  for (const purpose of ['pool', 'panel']) await expert.browser.post('/experts/mine/consents', { purpose, given: true, notice: 0 });
  return expert;
}

/** A panel of planted experts that judges the mapping, with a comment, an objection that may be quoted, and one who leaves. */
async function judged(): Promise<Panelled> {
  const experts = [await planted('xqplant-1@xqplant.example'), await planted('xqplant-2@xqplant.example'), await planted('xqplant-3@xqplant.example')];
  const row = await place.database.write.first<{ id: string; digest: string }>(`select m.id, encode(v.digest, 'hex') as digest from mapping.mapping m join mapping.version v on v.mapping_id = m.id where m.number = $1`, [number]);
  const [id, subject] = [randomUUID(), aSubject(someRows(1), { id: row?.id ?? '', number, digest: row?.digest ?? '', example: false })];
  await place.database.write.transaction(async (tx) => {
    await place.server.nest.get(PanelStore, { strict: false }).createPanel(tx, { id, subject, rules: 1, size: 3, least: { mainland: 1, taiwan: 1 }, days: farDays });
    const rows = await tx.query<{ id: string; account: string }>('select id, account_id as account from review.expert where account_id = any($1::uuid[])', [experts.map(({ account }) => account.id)]);
    await place.server.nest.get(Seating, { strict: false }).seat(tx, { panel: id, draw: 'GT-X-2026-000001-X', unilateral: true, seats: rows.map((one) => ({ expert: one.id, account: one.account, side: 'taiwan', label: 'ab'.repeat(32) })) });
  });
  for (const { browser } of experts) {
    await browser.post(`/reviews/${id}/accept`, { hasAccess: true, noInterest: true });
  }
  for (const { browser } of experts) {
    await browser.send('PUT', `/reviews/${id}/read`, { rows: ['r1'] });
    await browser.post(`/reviews/${id}/rows/r1/comments`, { kind: 'question', words: '限值从何而来' });
    await browser.post(`/reviews/${id}/submit-opinion`, { vote: 'agree' });
  }
  await centre.browser.post(`/panels/${id}/end-discussion`);
  for (const [at, { browser }] of experts.entries()) {
    await browser.post(`/reviews/${id}/vote`, at === 2 ? { vote: 'object', reasons: '方法不可比', mayQuote: true } : { vote: 'agree' });
    if (at > 0) await browser.post(`/reviews/${id}/sign`);
  }
  await experts[0]?.browser.post(`/reviews/${id}/recuse`, { reason: 'interest', words: '与申请单位有往来' });
  return { id, subject, experts };
}

beforeAll(async () => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  const keep = (chunk: unknown): boolean => written.push(String(chunk)) > 0;
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
  place = await DecidedPlace.start('leaks');
  centre = await aMember(place, place.centre, 'centre', 'keeper@leaks.example');
  number = await place.approved();
  panel = await judged();
}, 240_000);
afterAll(async () => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
  await place.server.close();
});

const values = () => ({
  number: [number, pair.source], version: ['1'], id: [panel.id, panel.subject.id, 'ic'], index: ['0', '1'], format: [...exportNames], slug: ['GB-4943.1-2022'], file: ['changes.atom', 'all.atom'], epoch: ['1'], size: ['1'],
  from: [pair.source], to: [pair.target], path: ['0/000'], place: ['1'], code: ['29', 'L'],
});
const told = (said: readonly Said[]): readonly string[] => said.filter(({ text }) => MARKER.test(text)).map(({ url }) => url);

it('an expert of the Taiwan side is named at no public address', async () => {
  const said = await everyAnswer(place.server, values());
  expect(said.length).toBeGreaterThan(200);
  expect(said.find(({ url }) => url === `/hans/m/${number}`)?.status).toBe(200);
  expect(said.find(({ url }) => url === `/api/v1/mappings/${number}/export/oscal`)?.status).toBe(200);
  expect(told(said)).toEqual([]);
});

it.each([['the centre'], ['an authority'], ['a member of the same panel']])('nor to %s that is signed in', async (who) => {
  const reader = who === 'the centre' ? centre.browser : who === 'an authority' ? place.browserOf('省局 approver') : panel.experts[1]?.browser;
  const said = await everyAnswer(place.server, values(), { headers: { cookie: reader?.stolen ?? '' }, under: '/api/' });
  const own = new Set(who === 'a member of the same panel' ? ['/api/v1/experts/mine', '/api/v1/me', '/api/v1/personal', '/api/v1/personal/export', '/api/v1/members', '/api/v1/people'] : []);
  expect(said.find(({ url }) => url === `/api/v1/panels/${panel.id}` || url === `/api/v1/reviews/${panel.id}`)?.url).toBeDefined();
  expect(told(said).filter((url) => !own.has(url))).toEqual([]);
});

it('nor in the journal, in what was published, in mails of others or in what is written to the terminal', async () => {
  const rows = await place.database.write.query<{ said: string }>(`
    select e::text as said from journal.event e union all select r.document from transparency.record r union all select d.document from mapping.published_version d
    union all select o.document::text from review.signed_opinion o union all select x::text from review.expert x union all select i::text from notice.item i
    union all select m::text from notice.mail m where m.address not like '%xqplant.example'`);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ said }) => MARKER.test(said))).toEqual([]);
  expect(written.filter((line) => MARKER.test(line))).toEqual([]);
});
