import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { ReviewSubjects } from '../../libs/features/mapping/application/review-subjects';
import { emptyContent } from '../../libs/features/mapping/domain/content';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Step = Readonly<{ act: string; side: string; words: string | null; due: string | null; at: string }>;
type Request = Problem & Readonly<{ id: string; firm: Record<string, string>; have: string; state: string; replyDue: string | null; dueRule: string | null; mapping: { id: string | null; number: string | null } | null; steps: Step[] }>;
type Page = Readonly<{ items: Request[]; total: number; next: string | null }>;
type Inbox = Readonly<{ items: { reason: string; address: string; due: string | null; doneAt: string | null }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
const people = {} as { firm: SignedIn; rival: SignedIn; centre: SignedIn };
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-requests-'));

beforeAll(async () => {
  place.database = await testDatabase();
  const file = path.join(folder, 'standards.csv');
  writeFileSync(file, 'number,title_zh_hans,source,grade\nGB 4943.1-2022,设备,a.example,B\nCNS 15598-1:2020,設備,a.example,B\n');
  await catalogueImport(place.database).importFile.execute({ subject: 'standards', path: file, dryRun: false });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  people.firm = await aMember(place, await anOrganisation(place.database, 'enterprise', '示例光电'), 'enterprise', 'asks@firm.example');
  people.rival = await aMember(place, await anOrganisation(place.database, 'enterprise', '示例竞争者'), 'enterprise', 'rival@firm.example');
  people.centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'answers@centre.example');
}, 120_000);
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

const asked = { have: 'GB 4943.1-2022', want: 'CNS 15598-1:2020', why: '要在台湾地区销售同一型号' };
const ask = async (more: object = {}) => (await people.firm.browser.post<Request>('/comparison-requests', { ...asked, ...more })).body;
const act = async (who: keyof typeof people, id: string, step: string, body: object = {}) => people[who].browser.post<Request>(`/comparison-requests/${id}/${step}`, body);
const inbox = async (who: keyof typeof people) => (await people[who].browser.get<Inbox>('/inbox?state=open')).body.items;

/** What follows from an act is the worker's, a moment later. */
async function eventually(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it never came');
}

describe('a request for a comparison', () => {
  it('goes from the firm to the centre and back, and both see each step', async () => {
    const { id, state, steps } = await ask();
    expect([state, steps.map((step) => step.act)]).toEqual(['asked', ['ask']]);
    await eventually(async () => (await inbox('centre')).some(({ reason, address }) => reason === 'comparison-request' && address === `/app/requests/${id}`));
    expect((await people.centre.browser.get<Page>('/comparison-requests')).body.items.find((each) => each.id === id)).toMatchObject({ firm: { 'zh-Hans': '示例光电' }, have: asked.have, state: 'asked' });

    expect(await act('centre', id, 'accept', { due: '2099-12-31' })).toMatchObject({ status: 200, body: { state: 'accepted', replyDue: '2099-12-31', dueRule: null } });
    await eventually(async () => (await inbox('firm')).some(({ reason, address }) => reason === 'comparison-reply' && address === `/app/requests/${id}`));
    await eventually(async () => (await inbox('centre')).some(({ due }) => due === '2099-12-31'));

    const drafted = (await act('centre', id, 'draft')).body;
    expect([drafted.state, drafted.mapping?.number]).toEqual(['drafted', null]);
    expect((await people.centre.browser.get<{ source: string; target: string; state: string }>(`/mappings/${drafted.mapping?.id ?? ''}/draft`)).body).toMatchObject({ source: 'GB 4943.1-2022', target: 'CNS 15598-1:2020', state: 'draft' });

    await act('centre', id, 'answer', { words: '比对已开始，见对应草稿' });
    const seen = (await people.firm.browser.get<Request>(`/comparison-requests/${id}`)).body;
    expect(seen.steps.map(({ act: step, side, words, due }) => [step, side, words, due])).toEqual([
      ['ask', 'firm', null, null], ['accept', 'centre', null, '2099-12-31'], ['draft', 'centre', null, null], ['answer', 'centre', '比对已开始，见对应草稿', null],
    ]);
    expect([seen.state, seen.mapping]).toEqual(['answered', { id: null, number: null }]);
  });

  it('concerns the firm and the centre once it goes before a panel, so that nobody bound to them judges it', async () => {
    const { id } = await ask();
    await act('centre', id, 'accept', { due: '2099-12-31' });
    const mapping = (await act('centre', id, 'draft')).body.mapping?.id ?? '';
    const frozen = { id: mapping, number: 'GT-M-2026-000001-X', version: 1, digest: '0'.repeat(64), content: emptyContent(asked.have, asked.want), writers: [], example: false };
    const { organisations } = await place.database.write.transaction((tx) => place.server.nest.get(ReviewSubjects, { strict: false }).of(tx, frozen));
    const rows = await place.database.write.query<{ organisation: string }>('select organisation_id as organisation from access.membership where account_id = any($1::uuid[])', [[people.firm.account.id, people.centre.account.id]]);
    expect(organisations.flatMap((one) => one.id ?? []).sort()).toEqual(rows.map(({ organisation }) => organisation).sort());
    expect(organisations.map(({ name }) => name)).toEqual(expect.arrayContaining(['示例光电', '研究中心']));
  });

  it('is seen by no other firm, and not taken back by it', async () => {
    const { id } = await ask();
    expect((await people.rival.browser.get<Request>(`/comparison-requests/${id}`)).status).toBe(404);
    expect((await people.rival.browser.get<Page>('/comparison-requests')).body.items).toEqual([]);
    expect(await refusalOf(act('rival', id, 'withdraw'))).toEqual([404, 'COMPARISON_REQUEST_UNKNOWN']);
  });

  it('is taken back while nothing was drafted, and nothing can be done with it then', async () => {
    const { id } = await ask();
    expect((await act('firm', id, 'withdraw')).body.state).toBe('withdrawn');
    for (const [step, body] of [['accept', { due: '2099-12-31' }], ['draft', {}], ['answer', { words: 'x' }]] as const) expect(await refusalOf(act('centre', id, step, body))).toEqual([409, 'COMPARISON_REQUEST_STATE']);
  });

  it('needs a day for the reply, which no rule sets and which has not passed', async () => {
    const { id } = await ask();
    expect(await refusalOf(act('centre', id, 'accept'))).toEqual([422, 'REPLY_DAY_MISSING']);
    expect(await refusalOf(act('centre', id, 'accept', { due: '2020-01-01' }))).toEqual([422, 'REPLY_DAY_PAST']);
  });

  it('becomes a draft between dated editions only, which the centre may name', async () => {
    const { id } = await ask({ have: '那个灯具标准' });
    await act('centre', id, 'accept', { due: '2099-12-31' });
    expect(await refusalOf(act('centre', id, 'draft'))).toEqual([422, 'MAPPING_END_UNKNOWN']);
    expect((await act('centre', id, 'draft', { source: 'GB 4943.1-2022' })).body.state).toBe('drafted');
  });

  it('names two standards', async () => {
    expect(await refusalOf(people.firm.browser.post<Problem>('/comparison-requests', { ...asked, want: 'gb 4943.1-2022' }))).toEqual([422, 'COMPARISON_REQUEST_SAME_STANDARD']);
  });

  it('is drafted once, however many press the button at the same time', async () => {
    const { id } = await ask();
    await act('centre', id, 'accept', { due: '2099-12-31' });
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => act('centre', id, 'draft')));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it('come page by page, those that wait first', async () => {
    for (const why of ['一', '二', '三']) await ask({ why });
    const first = (await people.firm.browser.get<Page>('/comparison-requests?limit=2')).body;
    const rest = (await people.firm.browser.get<Page>(`/comparison-requests?limit=100&after=${first.next ?? ''}`)).body;
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(first.total);
    const ended = all.map(({ state }) => state === 'answered' || state === 'withdrawn');
    expect(ended).toEqual(ended.toSorted((a, b) => Number(a) - Number(b)));
  });
});
