import { PanelStore } from '../../libs/features/review/application/panel/panel-store';
import { ReviewRecords } from '../../libs/features/review/persistence/panel/review-records';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { accepted, aPanel, type Panelled } from './support/panels';
import { type Problem, refusalOf } from './support/person';

type Given = Readonly<{ scope: number | null; time: number | null; texts: number | null; remarks: string | null }>;
type Seen = Readonly<{ feedback: Readonly<{ until: string; isOpen: boolean; given: Given | null }> | null }>;
type Sum = Readonly<{ answers: number; mean: number; counts: number[] }> | null;
type Told = Readonly<{ items: readonly Readonly<{ example: boolean; sums: Readonly<Record<'scope' | 'time' | 'texts', Sum>>; remarks: string[] | null }>[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
let regulator: SignedIn;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'one@centre.example');
  regulator = await aMember(place, await anOrganisation(place.database, 'regulator', '省局'), 'officer', 'officer@regulator.example');
});
afterAll(() => place.server.close());

const behind = (sql: string, parameters: unknown[]): Promise<unknown> => place.database.write.transaction((tx) => tx.execute(sql, parameters));
const one = ({ experts }: Panelled, at: number): SignedIn => experts[at] as SignedIn;
const give = (panel: Panelled, { browser }: SignedIn, body: object) => browser.send<Problem & Seen>('PUT', `/reviews/${panel.id}/feedback`, body);
const seen = async (panel: Panelled, { browser }: SignedIn) => (await browser.get<Seen>(`/reviews/${panel.id}`)).body.feedback;
const told = async () => (await centre.browser.get<Told>('/experts/feedback')).body.items.find(({ example }) => example);
const end = ({ id }: Panelled, ago = '0 days', state = 'withdrawn') => behind(`update review.panel set state = $3, ended_at = now() - $2::interval where id = $1::uuid`, [id, ago, state]);

async function sat(size = 3): Promise<Panelled> {
  const panel = await aPanel(place, { size });
  await accepted(panel);
  return panel;
}

it('a member says how the procedure was once the panel is over, changes it for 30 days, and sees nobody else’s', async () => {
  const panel = await sat();
  const expert = one(panel, 0);
  expect(await seen(panel, expert)).toBeNull();
  expect(await refusalOf(give(panel, expert, { scope: 4 }))).toEqual([409, 'FEEDBACK_EARLY']);
  await end(panel);
  expect(await seen(panel, expert)).toMatchObject({ isOpen: true, given: null });
  expect((await give(panel, expert, { scope: 4, texts: 2, remarks: ' 时间太紧 ' })).body.feedback?.given).toEqual({ scope: 4, time: null, texts: 2, remarks: '时间太紧' });
  expect((await give(panel, expert, { time: 1 })).body.feedback?.given).toEqual({ scope: null, time: 1, texts: null, remarks: null });
  expect(await seen(panel, one(panel, 1))).toMatchObject({ given: null });
  await end(panel, '30 days');
  expect((await give(panel, expert, { time: 2 })).status).toBe(200);
  await end(panel, '31 days');
  expect(await refusalOf(give(panel, expert, { time: 3 }))).toEqual([409, 'FEEDBACK_LATE']);
  expect(await seen(panel, expert)).toMatchObject({ isOpen: false, given: { time: 2 } });
});

it.each<[string, object]>([['no score', { scope: 0 }], ['too high a score', { time: 6 }], ['half a score', { texts: 2.5 }], ['empty remarks', { remarks: '' }], ['too long remarks', { remarks: 'x'.repeat(2001) }], ['another field', { name: 'x' }]])('does not take %s', async (_what, body) => {
  const panel = await sat();
  await end(panel);
  expect((await give(panel, one(panel, 0), body)).status).toBe(400);
});

it('who never took the seat, has left or is a stranger says nothing', async () => {
  const [panel, other] = [await aPanel(place), await aPanel(place)];
  await end(panel, '0 days', 'not_filled');
  expect(await refusalOf(give(panel, one(panel, 0), { scope: 1 }))).toEqual([409, 'FEEDBACK_NOT_SEATED']);
  expect(await refusalOf(give(panel, one(other, 0), { scope: 1 }))).toEqual([404, 'REVIEW_UNKNOWN']);
  await behind(`update review.seat set state = 'recused' where panel = $1::uuid`, [panel.id]);
  expect(await refusalOf(give(panel, one(panel, 0), { scope: 1 }))).toEqual([404, 'REVIEW_UNKNOWN']);
  expect((await centre.browser.send('PUT', `/reviews/${panel.id}/feedback`, { scope: 1 })).status).toBe(403);
});

it('a panel that ends gets its day from the act that ends it', async () => {
  const panel = await sat();
  const panels = place.server.nest.get(PanelStore, { strict: false });
  await place.database.write.transaction((tx) => panels.savePanel(tx, panel.id, { state: 'withdrawn' }));
  expect(await seen(panel, one(panel, 0))).toMatchObject({ isOpen: true });
});

it('the centre reads sums of five answers at least and remarks of five panels at least, of whole months, and nothing of who said it', async () => {
  const panels = [await sat(5), await sat(), await sat(), await sat(), await sat()];
  const first = panels[0] as Panelled;
  for (const panel of panels) await end(panel);
  for (const [at, expert] of first.experts.entries()) await give(first, expert, at < 4 ? { scope: at + 1, time: 5, remarks: `话${at}` } : { scope: 5 });
  expect(await told()).toMatchObject({ sums: { scope: null, time: null, texts: null }, remarks: null }); // it can still be changed
  await end(first, '62 days');
  expect(await told()).toEqual({ example: true, sums: { scope: { answers: 5, mean: 3, counts: [1, 1, 1, 1, 1] }, time: null, texts: null }, remarks: null });
  for (const panel of panels.slice(1)) {
    await give(panel, one(panel, 0), { time: 1, remarks: `别的话${panel.id}` });
    await end(panel, '62 days');
  }
  const now = await told();
  expect(now?.sums.time).toEqual({ answers: 8, mean: 3, counts: [4, 0, 0, 0, 4] });
  expect(now?.remarks).toHaveLength(8);
  const answer = (await centre.browser.get('/experts/feedback')).text;
  for (const word of ['GT-M', 'mainland', 'taiwan', 'panel.example', ...first.experts.map(({ account }) => account.id)]) expect(answer).not.toContain(word);
  expect((await centre.browser.get<Told>('/experts/feedback')).body.items[0]).toEqual({ example: false, sums: { scope: null, time: null, texts: null }, remarks: null });
  await end(first, '500 days');
  expect((await told())?.sums.scope).toBeNull();
  expect((await regulator.browser.get('/experts/feedback')).status).toBe(403);
  expect((await one(first, 0).browser.get('/experts/feedback')).status).toBe(403);
});

it('stands in a member’s own data and goes with them; no journal and no panel has it', async () => {
  const panel = await sat();
  const expert = one(panel, 0);
  await end(panel);
  await give(panel, expert, { scope: 3, remarks: '本人的反馈' });
  expect((await expert.browser.get('/personal')).text).toContain('本人的反馈');
  expect((await expert.browser.get('/personal/export')).text).toContain('本人的反馈');
  expect((await one(panel, 1).browser.get('/personal/export')).text).not.toContain('本人的反馈');
  for (const { browser } of [centre, regulator]) expect((await browser.get(`/panels/${panel.id}`)).text).not.toMatch(/反馈|feedback/u);
  expect(await place.database.write.query(`select 1 from journal.event where content::text like '%本人的反馈%' or act like '%feedback%'`)).toEqual([]);
  await place.database.write.transaction((tx) => place.server.nest.get(ReviewRecords, { strict: false }).erase(tx, { account: expert.account.id, person: expert.account.id, email: null }));
  expect((await expert.browser.get('/personal/export')).text).not.toContain('本人的反馈');
  expect(await seen(panel, expert)).toMatchObject({ given: { scope: null, remarks: null } });
});
