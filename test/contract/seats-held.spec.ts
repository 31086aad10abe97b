import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReopenPanel, RevisePanel } from '@features/review';
import { KeepPool } from '../../libs/features/review/application/pool/keep-pool';
import { OwnExpert } from '../../libs/features/review/application/pool/own-expert';
import { HoldSeats } from '../../libs/features/review/jobs/panel/hold-seats';
import { EndWithdrawn } from '../../libs/features/review/jobs/panel/end-withdrawn';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { demonstrate, type DrawnPanel, DrawnPanels } from './support/drawn-panels';
import { aMember, type SignedIn } from './support/organisations';
import { aSubject, someRows } from './support/panels';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-held-'));
const by = { via: 'system' } as const;
let database: TestDatabase;
let server: ContractApp;
let drawn: DrawnPanels;
let panels: readonly DrawnPanel[];
let afterwards: readonly DrawnPanel[];

beforeAll(async () => {
  database = await testDatabase();
  await demonstrate(database, folder);
  server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  drawn = new DrawnPanels({ database, server });
  await drawn.people();
  panels = await drawn.make([...Array.from({ length: 6 }, () => ({ size: 3 })), { size: 5 }, { size: 3 }]);
  afterwards = panels.slice(6);
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
async function expectReplaced(panel: DrawnPanel, place: number, reason = 'other', words: string | null = null): Promise<void> {
  const seats = await drawn.seats(panel);
  expect(seats.find((seat) => seat.place === place)).toMatchObject({ state: 'recused', reason, words });
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

describe('an interest that comes to light after the conclusion', () => {
  let centre: SignedIn;
  beforeAll(async () => {
    const house = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' and example limit 1`);
    centre = await aMember({ database, server }, house?.id ?? '', 'centre', 'afterwards@centre.example');
  });
  const concluded = async (panel: DrawnPanel): Promise<void> => {
    await drawn.atTheVote(panel);
    await database.write.query(`update review.seat set signed = true where panel = $1::uuid and state = 'accepted'`, [panel.id]);
    await database.write.query(`update review.panel set state = 'concluded', outcome = 'agreed', basis = 'majority', concluded_at = now() where id = $1::uuid`, [panel.id]);
  };
  const found = async (panel: DrawnPanel, place: number) => {
    const answer = await centre.browser.post<{ state: string; seats: { state: string }[] }>(`/panels/${panel.id}/find-interest`, { place, words: '结论后才得知' });
    expect(answer.status).toBe(200);
    const event = await database.write.first<{ content: Readonly<Record<string, unknown>> }>(`select content from journal.event where act = 'review.interest-found' and subject_id = $1`, [panel.id]);
    return event?.content;
  };

  it('leaves an outcome that holds without the vote as it is, and says that it was counted again', async () => {
    const panel = afterwards[0] as DrawnPanel;
    await concluded(panel);
    const seats = await drawn.sitting(panel);
    const side = seats.find((seat) => seats.filter((each) => each.side === seat.side).length > 1)?.side;
    const place = seats.find((seat) => seat.side === side)?.place ?? 0;
    expect(await found(panel, place)).toMatchObject({ outcome: 'agreed', basis: 'majority', unilateral: false, holds: true });
    expect(await database.write.first('select outcome, tally from review.conclusion where panel = $1::uuid', [panel.id])).toEqual({ outcome: 'agreed', tally: { seats: 5, agree: 4, requestChanges: 0, object: 0 } });
    expect(await stateOf(panel)).toBe('concluded');
  });

  it('without a quorum the next of the order judges before it concludes anew', async () => {
    const panel = afterwards[1] as DrawnPanel;
    await concluded(panel);
    const seat = (await drawn.sitting(panel))[0];
    expect(await found(panel, seat?.place ?? 0)).toMatchObject({ outcome: 'not-agreed', basis: 'no-quorum', holds: false });
    const row = await database.write.first<{ id: string }>('select id from review.seat where panel = $1::uuid and place = $2', [panel.id, seat?.place]);
    await database.write.transaction((tx) => get(ReopenPanel).within(tx, { subject: panel.subject.id, seat: row?.id ?? '' }, by));
    await expectReplaced(panel, seat?.place ?? 0, 'interest', '结论后才得知');
    expect(await drawn.sitting(panel)).toMatchObject([{ signed: true }, { signed: true }, { signed: false }]);
  });
});
