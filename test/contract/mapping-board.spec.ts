import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import { aPanel, aSubject, someRows } from './support/panels';
import type { Person, Problem } from './support/person';

type Card = Readonly<{ id: string; number: string | null; source: string; target: string; state: string; days: number; waitsFor: string | null; until: string | null; unanswered: number; panel: string | null }>;
type Board = Problem & Readonly<{ columns: readonly { column: string; count: number; cards: readonly Card[] }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp; centre: string };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
});
beforeEach(async () => {
  place.centre = await anOrganisation(place.database, 'centre', '研究中心');
});
afterAll(() => place.server.close());

const member = async (role: 'centre' | 'officer' = 'centre', organisation = place.centre): Promise<Person> => (await aMember(place, organisation, role, `board-${(made += 1)}@board.example`)).browser;
const behind = (sql: string, parameters: unknown[]): Promise<unknown> => place.database.write.transaction((tx) => tx.execute(sql, parameters));
const board = async (browser: Person): Promise<Board> => (await browser.get<Board>('/mappings/board')).body;
const cardsOf = ({ columns }: Board, sought: string): readonly Card[] => columns.find(({ column }) => column === sought)?.cards ?? [];

/** A draft of the browser's centre that came into a state so many days ago. */
async function standing(browser: Person, state: string, days = 0): Promise<string> {
  const { body: { id } } = await browser.post<{ id: string }>('/mappings', { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' });
  const submitted = state === 'draft' ? 0 : 1;
  const number = submitted === 0 ? null : `GT-M-2026-${String((made += 1)).padStart(6, '0')}-B`;
  await behind(`update mapping.mapping set state = $2, number = $3, submitted = $4::int, state_since = clock_timestamp() - make_interval(days => $5::int) where id = $1::uuid`, [id, state, number, submitted, days]);
  return id;
}

async function noticed(browser: Person, lastDay: string, objections: number): Promise<string> {
  const id = await standing(browser, 'in_notice');
  const regulator = await anOrganisation(place.database, 'regulator', '省局');
  const { account } = await aMember(place, regulator, 'officer', `board-${(made += 1)}@board.example`);
  await behind(
    `with a as (
      insert into mapping.approval (id, mapping, number, version, digest, regulator_id, regulator, effect, territory, notice_days, notice_from, notice_until, closes, sent_by, example)
      select gen_random_uuid(), m.id, m.number, 1, '', $2::uuid, '{}', 'technical-reference', '350000', 30, '2026-01-01', $3::date, $3::date + 1, $4::uuid, false from mapping.mapping m where m.id = $1::uuid returning id)
    insert into mapping.objection (id, approval, place, words) select gen_random_uuid(), a.id, n, 'not so' from a, generate_series(1, $5::int) as n`,
    [id, regulator, lastDay, account.id, objections]);
  return id;
}

it('says that nothing stands anywhere where the centre has begun nothing', async () => {
  const { columns } = await board(await member());
  expect(columns.map(({ column, count, cards }) => [column, count, cards.length])).toEqual(['draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'ended'].map((column) => [column, 0, 0]));
});

it('puts first what has stood longest, and last what ended long ago', async () => {
  const browser = await member();
  const [young, old] = [await standing(browser, 'draft', 2), await standing(browser, 'draft', 9)];
  const [before, after] = [await standing(browser, 'revoked', 40), await standing(browser, 'withdrawn', 4)];
  const found = await board(browser);
  expect(cardsOf(found, 'draft').map(({ id, days, waitsFor, number }) => [id, days, waitsFor, number])).toEqual([[old, 9, 'submission', null], [young, 2, 'submission', null]]);
  expect(cardsOf(found, 'ended').map(({ id, state, waitsFor }) => [id, state, waitsFor])).toEqual([[after, 'withdrawn', null], [before, 'revoked', null]]);
  expect(found.columns.find(({ column }) => column === 'draft')?.count).toBe(2);
});

it('leads to the panel that is on a mapping, and says that another one waits for one', async () => {
  const browser = await member();
  const [held, waiting] = [await standing(browser, 'in_review', 3), await standing(browser, 'in_review', 1)];
  const panel = await aPanel(place, { subject: { ...aSubject(someRows(1)), id: held } });
  expect(cardsOf(await board(browser), 'in_review').map(({ id, waitsFor, until, panel: on }) => [id, waitsFor, until, on])).toEqual([[held, 'answers', '2099-12-31', panel.id], [waiting, 'panel', null, null]]);
});

it('says until when a notice goes on, and what is to be answered after it', async () => {
  const browser = await member();
  const [open, over, last] = [await noticed(browser, '2099-01-31', 1), await noticed(browser, '2026-01-31', 2), await noticed(browser, '2026-01-31', 0)];
  const cards = new Map(cardsOf(await board(browser), 'in_notice').map((card) => [card.id, [card.waitsFor, card.until, card.unanswered]]));
  expect([cards.get(open), cards.get(over), cards.get(last)]).toEqual([['notice', '2099-01-31', 1], ['objections', '2026-01-31', 2], ['second-person', '2026-01-31', 0]]);
});

it('keeps what is suspended beside what is approved', async () => {
  const browser = await member();
  await standing(browser, 'approved', 2);
  await standing(browser, 'suspended', 1);
  expect(cardsOf(await board(browser), 'approved').map(({ state, waitsFor }) => [state, waitsFor])).toEqual([['approved', null], ['suspended', 'lift']]);
});

it('is a centre\'s own: another centre sees none of it, and a regulator is refused', async () => {
  await standing(await member(), 'draft');
  const other = await member('centre', await anOrganisation(place.database, 'centre', '另一中心'));
  expect((await board(other)).columns.every(({ count }) => count === 0)).toBe(true);
  const officer = await member('officer', await anOrganisation(place.database, 'regulator', '省局'));
  expect((await officer.get<Board>('/mappings/board')).status).toBe(403);
});
