import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Problem } from './support/person';

type Fact = Readonly<{ fact: string; proposed: string | null; before: string | null; after: string | null; outcome: string; by: { source: string; grade: number } | null }>;
type Effect = Readonly<{ line: number; number: string; facts: Fact[] }>;
type Fault = Readonly<{ line: number; typed: string; field: string | null; code: string; detail: string }>;
type Look = Problem & Readonly<{ standards: Effect[]; faults: Fault[]; isNew: boolean }>;
type Proposal = Problem & Readonly<{ id: string; state: string; version: number; standards: string[]; isMine: boolean; proposedBy: string | null; steps: { act: string; words: string | null }[]; effect: Effect[] | null; look: Look | null; faults?: Fault[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
const people = {} as { first: SignedIn; second: SignedIn; alone: SignedIn; firm: SignedIn };
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-proposals-'));

beforeAll(async () => {
  place.database = await testDatabase();
  const file = path.join(folder, 'standards.csv');
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `GB/T 9600${n}-2020,示例灯具 ${n},现行,2020-03-01,2020-09-01,https://list.example/,B`);
  writeFileSync(file, ['number,title_zh_hans,status,issued,implemented,source,grade', ...rows, 'GB/T 96010-2020,登记簿所载,现行,2020-03-01,2020-09-01,register.example,A'].join('\n'));
  await catalogueImport(place.database).importFile.execute({ subject: 'standards', path: file, dryRun: false });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  people.first = await aMember(place, centre, 'centre', 'first@centre.example');
  people.second = await aMember(place, centre, 'centre', 'second@centre.example');
  people.alone = await aMember(place, await anOrganisation(place.database, 'centre', '另一研究中心'), 'centre', 'alone@centre.example');
  people.firm = await aMember(place, await anOrganisation(place.database, 'enterprise', '示例光电'), 'enterprise', 'reads@firm.example');
}, 120_000);
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

const source = { name: 'https://www.sac.example/notice/2026-11', grade: 'A', basis: 'page', readOn: '2026-11-20', locator: '第 3 条' };
const content = (standards: string | string[], facts: object, more: { source?: typeof source } = {}) => ({ standards: [standards].flat(), facts, source, reason: '公告已废止', ...more });
const propose = async (asked: object, who: keyof typeof people = 'first', headers = {}) => people[who].browser.post<Proposal>('/catalogue-proposals', asked, headers);
const look = async ({ reason: _, ...asked }: ReturnType<typeof content>) => (await people.first.browser.post<Look>('/catalogue-proposals/preview', asked)).body;
const act = (who: keyof typeof people, { id, version }: Pick<Proposal, 'id' | 'version'>, step: string, body: object = {}) => people[who].browser.post<Proposal>(`/catalogue-proposals/${id}/${step}`, body, { 'if-match': `"${version}"` });
const factOf = (effects: readonly Effect[] | null | undefined, fact: string) => effects?.[0]?.facts.find((each) => each.fact === fact);
const standing = async (number: string) => (await place.server.get<{ status: string; withdrawn?: string }>(`/api/v1/standards/${encodeURIComponent(number)}`)).body;
const acts = (id: string) => place.database.read.query<{ act: string; content: { changed?: string[] } }>('select act, content from journal.event where subject_id = $1 order by id', [id]);
const statements = async (number: string) => (await place.database.read.query<{ source_id: string; status: string | null }>('select s.source_id, s.status from catalogue.statement s join catalogue.edition e on e.id = s.edition_id where e.number = $1 order by s.id', [number]));

describe('a proposed fact', () => {
  it('is looked at before it is proposed, stands for nobody until a second person confirms it, and then beside what was there', async () => {
    const asked = content('GBT96001-2020', { status: 'withdrawn', withdrawn: '2026-11-02' });
    const seen = await look(asked);
    expect(seen.faults).toEqual([]);
    expect(factOf(seen.standards, 'status')).toMatchObject({ proposed: 'withdrawn', before: 'in_force', after: 'withdrawn', outcome: 'changes', by: { source: source.name, grade: 3 } });
    expect(factOf(seen.standards, 'computed')).toMatchObject({ before: 'in_force', after: 'withdrawn' });
    const { status, body: proposed } = await propose(asked);
    expect([status, proposed.state, proposed.version, proposed.standards, proposed.isMine]).toEqual([201, 'proposed', 1, ['GB/T 96001-2020'], true]);
    expect((await standing('GB/T 96001-2020')).status).toBe('in_force');
    expect(await statements('GB/T 96001-2020')).toHaveLength(1);

    const done = await act('second', proposed, 'confirm');
    expect([done.status, done.body.state]).toEqual([200, 'confirmed']);
    expect(factOf(done.body.effect, 'withdrawn')).toMatchObject({ before: null, after: '2026-11-02' });
    expect(await standing('GB/T 96001-2020')).toMatchObject({ status: 'withdrawn', withdrawn: '2026-11-02' });
    expect(await statements('GB/T 96001-2020')).toEqual([{ source_id: 'https://list.example/', status: 'in_force' }, { source_id: source.name, status: 'withdrawn' }]);
    expect((await acts(proposed.id)).map(({ act: name }) => name)).toEqual(['catalogue-proposal.proposed', 'catalogue-proposal.confirmed']);
    expect((await acts(proposed.id)).at(-1)?.content.changed).toEqual(['GB/T 96001-2020']);
    const found = await place.server.get<{ items: { number: string; status: string }[] }>('/api/v1/standards?q=GB%2FT%2096001-2020');
    expect(found.body.items[0]).toMatchObject({ number: 'GB/T 96001-2020', status: 'withdrawn' });
  });

  it('is not confirmed or returned by whoever proposed it, nor proposed where there is nobody else, nor seen by another centre or a firm', async () => {
    const { body: proposed } = await propose(content('GB/T 96002-2020', { withdrawn: '2026-01-05' }));
    for (const step of ['confirm', 'return']) expect([step, (await act('first', proposed, step, { words: '不' })).body.code]).toEqual([step, 'SAME_PERSON']);
    expect((await act('alone', proposed, 'confirm')).body.code).toBe('CATALOGUE_PROPOSAL_UNKNOWN');
    expect((await act('second', proposed, 'withdraw')).body.code).toBe('PROPOSAL_OF_ANOTHER');
    expect((await people.firm.browser.get<Problem>(`/catalogue-proposals/${proposed.id}`)).status).toBe(403);
    const lonely = await propose(content('GB/T 96002-2020', { withdrawn: '2026-01-05' }), 'alone');
    expect([lonely.status, lonely.body.code]).toEqual([409, 'NO_SECOND_LOOK']);
  });

  it('of two confirmations at once one counts; with one key it is proposed once', async () => {
    const headers = { 'idempotency-key': 'one-and-the-same' };
    const asked = content('GB/T 96003-2020', { titleHant: '示例燈具' });
    const [once, again] = [await propose(asked, 'first', headers), await propose(asked, 'first', headers)];
    expect(again.body.id).toBe(once.body.id);
    const answers = await Promise.all([act('second', once.body, 'confirm'), act('second', once.body, 'confirm')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await statements('GB/T 96003-2020')).toHaveLength(2);
  });

  it('goes back with words, is changed by who proposed it on the version that they saw, and then confirmed as it is now', async () => {
    const { body: proposed } = await propose(content('GB/T 96004-2020', { withdrawn: '2026-01-05' }));
    const { body: returned } = await act('second', proposed, 'return', { words: '日期应为公告日' });
    expect([returned.state, returned.version, returned.steps.map((step) => [step.act, step.words])]).toEqual(['returned', 2, [['propose', null], ['return', '日期应为公告日']]]);
    const change = (version: number, withdrawn: string) => people.first.browser.send<Proposal>('PUT', `/catalogue-proposals/${proposed.id}`, content('GB/T 96004-2020', { withdrawn }), { 'if-match': `"${version}"` });
    expect((await act('second', returned, 'confirm')).body.code).toBe('CATALOGUE_PROPOSAL_STATE');
    expect((await change(2, '2026-02-01')).body).toMatchObject({ state: 'proposed', version: 3 });
    expect([(await change(2, '2026-03-01')).body.code, (await act('second', returned, 'confirm')).body.code]).toEqual(['VERSION_STALE', 'VERSION_STALE']);
    expect((await act('second', { ...returned, version: 3 }, 'confirm')).status).toBe(200);
    expect(await standing('GB/T 96004-2020')).toMatchObject({ status: 'withdrawn', withdrawn: '2026-02-01' });
  });

  it('can be taken back, and nothing came of it', async () => {
    const { body: proposed } = await propose(content('GB/T 96005-2020', { withdrawn: '2026-01-05' }));
    expect((await act('first', proposed, 'withdraw')).body.state).toBe('withdrawn');
    expect((await act('second', { ...proposed, version: 2 }, 'confirm')).body.code).toBe('CATALOGUE_PROPOSAL_STATE');
    expect((await standing('GB/T 96005-2020')).status).toBe('in_force');
    expect((await acts(proposed.id)).map(({ act: name }) => name)).toEqual(['catalogue-proposal.proposed', 'catalogue-proposal.withdrawn']);
  });
});

it('a fact of a better grade stands, and both values are told; a source on record is not given a better grade than it has', async () => {
  const weaker = { ...source, name: '某编目', grade: 'C' };
  const seen = await look(content('GB/T 96010-2020', { implemented: '2021-01-01' }, { source: weaker }));
  expect(factOf(seen.standards, 'implemented')).toMatchObject({ proposed: '2021-01-01', before: '2020-09-01', after: '2020-09-01', outcome: 'outranked', by: { source: 'register.example', grade: 3 } });
  expect((await look(content('GB/T 96006-2020', { withdrawn: '2026-01-05' }, { source: { ...source, name: 'https://list.example/' } }))).code).toBe('GRADE_ABOVE_SOURCE');
});

it('a replacement, an amendment and an adoption are relations with their source, and status follows', async () => {
  const replaced = content('GB/T 96006-2020', { replacedBy: 'GB/T 96006-2025', replacedExtent: 'whole', replacedOn: '2026-01-01' });
  const { body: proposed } = await propose(replaced);
  expect(factOf((await act('second', proposed, 'confirm')).body.effect, 'replacedBy')).toMatchObject({ before: null, after: 'GB/T 96006-2025', outcome: 'changes' });
  expect((await standing('GB/T 96006-2020')).status).toBe('replaced');
  const adopted = await look(content('GB/T 96007-2020', { base: 'IEC 62031:2018', degree: 'MOD', amendedBy: 'GB/T 96007-2020/XG1-2024' }));
  expect([factOf(adopted.standards, 'base')?.after, factOf(adopted.standards, 'amendedBy')?.after]).toEqual(['MOD IEC 62031:2018', 'GB/T 96007-2020/XG1-2024']);
  expect((await propose(replaced)).body.code).toBe('NOTHING_NEW');
});

describe('many at once', () => {
  it('every faulty row is told with its line, and a proposal with one is not kept', async () => {
    const seen = await look(content(['GB/T 96008-2020', '', 'GB/T 96008', '没有标准号', 'GB/T 96999-2020', 'gbt 96008-2020', 'GB/T 96009-2020'], { withdrawn: '2019-01-01' }));
    expect(seen.faults.map(({ line, code }) => [line, code])).toEqual([[3, 'EDITION_UNDATED'], [4, 'NUMBER_UNREADABLE'], [5, 'STANDARD_NOT_HELD'], [6, 'ROW_REPEATED'], [1, 'DATES_OUT_OF_ORDER'], [7, 'DATES_OUT_OF_ORDER']]);
    const refused = await propose(content(['GB/T 96008-2020', 'GB/T 96999-2020'], { withdrawn: '2026-01-05' }));
    expect([refused.status, refused.body.code, refused.body.faults?.map(({ line }) => line)]).toEqual([422, 'PROPOSAL_FAULTY', [2]]);
    expect((await propose(content(['GB/T 96008-2020', 'GB/T 96009-2020'], { titleEn: 'Lamp' }))).body.code).toBe('FACT_OF_ONE');
  });

  it('are one proposal, one second look and one journal entry, with what changed of each', async () => {
    const { body: proposed } = await propose(content(['GB/T 96008-2020', 'gbt96009-2020'], { status: 'withdrawn', withdrawn: '2026-01-05' }));
    expect(proposed.look?.standards.map(({ number, facts }) => [number, facts.at(-1)?.before, facts.at(-1)?.after])).toEqual([['GB/T 96008-2020', 'in_force', 'withdrawn'], ['GB/T 96009-2020', 'in_force', 'withdrawn']]);
    expect((await act('second', proposed, 'confirm')).status).toBe(200);
    expect((await acts(proposed.id)).at(-1)?.content.changed).toEqual(['GB/T 96008-2020', 'GB/T 96009-2020']);
    for (const number of proposed.standards) expect((await standing(number)).status).toBe('withdrawn');
    const { body: list } = await people.second.browser.get<{ items: Proposal[]; total: number; counts: Record<string, number> }>(`/catalogue-proposals?standard=${encodeURIComponent('GB/T 96009-2020')}`);
    expect(list.items).toMatchObject([{ id: proposed.id, proposedBy: 'Lin', isMine: false }]);
  });
});
