import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RevisePanel } from '@features/review';
import { KeepPool } from '../../libs/features/review/application/pool/keep-pool';
import { OwnExpert } from '../../libs/features/review/application/pool/own-expert';
import { HoldSeats } from '../../libs/features/review/jobs/panel/hold-seats';
import { EndWithdrawn } from '../../libs/features/review/jobs/panel/end-withdrawn';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { demonstrate, type DrawnPanel, DrawnPanels } from './support/drawn-panels';
import { aSubject, someRows } from './support/panels';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-held-'));
const by = { via: 'system' } as const;
let database: TestDatabase;
let server: ContractApp;
let drawn: DrawnPanels;
let panels: readonly DrawnPanel[];

beforeAll(async () => {
  database = await testDatabase();
  await demonstrate(database, folder);
  server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  drawn = new DrawnPanels({ database, server });
  await drawn.people();
  panels = await drawn.make(Array.from({ length: 6 }, () => ({})));
}, 90_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const panelOf = (place: number): DrawnPanel => panels[place] as DrawnPanel;
const get = <T>(type: abstract new (...parts: never[]) => T): T => server.nest.get(type, { strict: false });
const stateOf = async ({ id }: DrawnPanel) => (await database.write.first<{ state: string }>('select state from review.panel where id = $1::uuid', [id]))?.state;
/** What the worker does with the last act about an expert. */
async function followed(expert: string): Promise<void> {
  const row = await database.write.first<{ id: number; act: `${string}.${string}` }>(`select id, act from journal.event where subject_kind = 'expert' and subject_id = $1 order by id desc limit 1`, [expert]);
  await database.write.transaction((tx) => get(HoldSeats).handle(tx, { id: row?.id ?? 0, act: row?.act ?? 'expert.left', by, subject: { kind: 'expert', id: expert }, content: {}, at: '' } as never));
}
const consent = (account: string, purpose: 'panel' | 'pool', given: boolean) => get(OwnExpert).consent(account, { purpose, given, notice: 0 }, by);
/** Who is the first to sit on a panel whose members all have voted. */
async function voter(panel: DrawnPanel) {
  await drawn.atTheVote(panel);
  const [seat] = await drawn.sitting(panel);
  if (!seat) throw new Error('nobody sits');
  return seat;
}
/** The seat is another's, the vote counts no more, the round is open for the newcomer, and nobody is told why. */
async function expectReplaced(panel: DrawnPanel, place: number, reason = 'other'): Promise<void> {
  const seats = await drawn.seats(panel);
  expect(seats.find((seat) => seat.place === place)).toMatchObject({ state: 'recused', reason, words: null });
  expect(await drawn.sitting(panel)).toHaveLength(3);
  expect(seats.at(-1)).toMatchObject({ state: 'invited', vote: null });
  expect(await stateOf(panel)).toBe('blind');
}

it.each(['panel', 'pool'] as const)('who takes back the consent %s loses the seat with the vote, and the next of the order is asked', async (purpose) => {
  const panel = panelOf(purpose === 'panel' ? 0 : 1);
  const seat = await voter(panel);
  await consent(seat.account, purpose, false);
  await followed(seat.expert);
  await expectReplaced(panel, seat.place);
  const told = await server.get<{ replacements: { reason: string }[] }>(`/api/v1/draws/${panel.draw}`);
  expect(told.body.replacements.every(({ reason }) => reason === 'recused' || reason === 'withheld')).toBe(true);
});

it('who takes back another consent keeps the seat', async () => {
  const panel = panelOf(2);
  const seat = await voter(panel);
  await get(OwnExpert).consent(seat.account, { purpose: 'contact', given: false, notice: 0 }, by);
  await followed(seat.expert);
  expect((await drawn.sitting(panel)).map(({ place }) => place)).toContain(seat.place);
});

it('who is removed from the pool loses the seat', async () => {
  const panel = panelOf(3);
  const seat = await voter(panel);
  await get(KeepPool).act(seat.expert, 'remove', { by, removal: 'conduct' });
  await followed(seat.expert);
  await expectReplaced(panel, seat.place);
});

it('who writes down that they are bound to what is reviewed loses the seat', async () => {
  const panel = panelOf(4);
  const seat = await voter(panel);
  const { expert, details } = await get(OwnExpert).view(seat.account);
  if (!expert || !details) throw new Error('there is no profile');
  const written = await get(OwnExpert).write(seat.account, { ...expert, details: { ...details, drafted: [panel.subject.standards[0]] } }, { version: expert.version, by });
  expect(written.ok).toBe(true);
  await followed(seat.expert);
  await expectReplaced(panel, seat.place);
});

it('a member who wrote the next version is replaced, and the version comes to the others', async () => {
  const panel = panelOf(5);
  const seat = await voter(panel);
  const subject = aSubject(someRows(2, { r1: '改写' }), { id: panel.subject.id, version: 2, drafters: [seat.account] });
  const revised = await database.write.transaction((tx) => get(RevisePanel).execute(tx, { subject, days: null }, by));
  expect(revised.ok).toBe(true);
  await expectReplaced(panel, seat.place, 'interest');
  const [revision] = await database.write.query<{ accounts: string[] }>(`select content -> 'accounts' as accounts from journal.event where act = 'review.revised' and subject_id = $1`, [panel.id]);
  expect(revision?.accounts).not.toContain(seat.account);
});

it('a withdrawn mapping ends its panel, and a draw that is not opened is void', async () => {
  const panel = await drawn.open(aSubject(someRows(1)));
  const ending = () => database.write.transaction((tx) => get(EndWithdrawn).handle(tx, { subject: { kind: 'mapping', id: panel.subject.id } } as never));
  await ending();
  await ending();
  expect(await stateOf(panel)).toBe('withdrawn');
  expect((await server.get(`/api/v1/draws/${panel.draw}`)).body).toMatchObject({ state: 'failed', failure: 'DRAW_WITHDRAWN' });
  expect(await database.write.query(`select from journal.event where act = 'review.withdrawn' and subject_id = $1`, [panel.id])).toHaveLength(1);
});
