import { accessDemonstration } from '@features/access';
import { MakeExampleDrafts, TellReplaced } from '@features/mapping';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@platform/config';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import type { Person, Problem } from './support/person';

type Row = Readonly<{ key: string; method: string; confirmed: boolean; relations: string[]; evidence: { source: string; grade: number }[] }>;
type Draft = Readonly<{ id: string; version: number; content: { document: { relations: string[]; deviationsSeen: boolean }; rows: Row[] } }>;
type Line = Readonly<{ id: string; source: string; target: string; rows: number; suggested: number }>;
type Imported = Readonly<{ rows: number; kept: boolean; faults: { line: number; column: string | null; code: string }[] }> & Problem;

const place = {} as { database: TestDatabase; server: ContractApp; centre: string };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  place.centre = await anOrganisation(place.database, 'centre', '研究中心');
});
afterAll(() => place.server.close());

const drafter = async (): Promise<Person> => (await aMember(place, place.centre, 'centre', `beginner-${(made += 1)}@centre.example`)).browser;

describe('candidates', () => {
  it('are pairs of both sides over a base that both adopt, found by a number in any spelling', async () => {
    const browser = await drafter();
    const { body } = await browser.get<{ items: { source: string; target: string; base: string; mask: string[] }[]; total: number }>('/mappings/candidates?q=cns15598-1');
    expect(body.items).toContainEqual(expect.objectContaining({ source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022', base: 'IEC 62368-1:2018', mask: ['equal', 'subset', 'superset', 'overlap'] }));
    expect((await browser.get<{ total: number }>('/mappings/candidates')).body.total).toBeGreaterThan(body.total);
  });

  it('begin a mapping with suggestions that nobody has confirmed yet', async () => {
    const browser = await drafter();
    const { status, body: { id } } = await browser.post<{ id: string }>('/mappings/from-candidate', { source: 'CNS 15387:2010', target: 'GB 43854-2024' });
    const { content: { rows, document } } = (await browser.get<Draft>(`/mappings/${id}/draft`)).body;
    expect([status, rows.length, rows.map(({ method, confirmed }) => [method, confirmed])]).toEqual([201, 2, [['hybrid', false], ['hybrid', false]]]);
    expect([document.relations, rows.every(({ evidence }) => evidence.length === 1)]).toEqual([[], true]);
  });
});

describe('an import', () => {
  const begun = async (browser: Person): Promise<string> => (await browser.post<Draft>('/mappings', { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' })).body.id;
  const send = async (browser: Person, id: string, text: string, keep = false) => {
    const answer = await place.server.nest.inject({ method: 'POST', url: `/api/v1/mappings/${id}/draft/import${keep ? '?keep=true' : ''}`, headers: { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin', 'x-gongtong-csrf': '1', cookie: browser.stolen }, payload: Buffer.from(text) });
    return { status: answer.statusCode, body: answer.json<Imported>() };
  };
  const table = (rows: number): string => `源条款\t目标条款\t关系\t依据类型\t理由\t证据\t等级\n${Array.from({ length: rows }, (_, at) => `${at + 1}\t${at + 1}\t等同\t含义\tsame\tGB, foreword\t3`).join('\n')}`;

  it('is a look first, and is kept once, however often it is sent', async () => {
    const browser = await drafter();
    const id = await begun(browser);
    expect((await send(browser, id, table(3))).body).toMatchObject({ rows: 3, kept: false, faults: [] });
    expect((await browser.get<Draft>(`/mappings/${id}/draft`)).body.content.rows).toEqual([]);
    await send(browser, id, table(3), true);
    expect((await send(browser, id, table(3), true)).body.kept).toBe(true);
    expect((await browser.get<Draft>(`/mappings/${id}/draft`)).body.content.rows.map(({ key }) => key)).toEqual(['r1', 'r2', 'r3']);
  });

  it('with faulty rows tells each by line and column, and keeps none', async () => {
    const browser = await drafter();
    const id = await begun(browser);
    const { body } = await send(browser, id, `${table(2)}\n9\t9\tsame-ish\t含义\tx\ty\t9\n\t\t等同\t\t\t\t`, true);
    expect([body.kept, body.faults.map(({ line, column, code }) => [line, column, code])]).toEqual([false, [[4, '等级', 'CELL_UNKNOWN'], [4, '关系', 'CELL_UNKNOWN'], [5, null, 'ROW_NOTHING']]]);
    expect((await browser.get<Draft>(`/mappings/${id}/draft`)).body.content.rows).toEqual([]);
  });

  it('takes 5,000 rows, and tells where more begin', async () => {
    const browser = await drafter();
    const id = await begun(browser);
    expect((await send(browser, id, table(5_001), true)).body).toMatchObject({ rows: 5_000, kept: false, faults: [{ line: 5_002, column: null, code: 'ROWS_TOO_MANY' }] });
    expect((await send(browser, id, table(5_000), true)).body).toMatchObject({ rows: 5_000, kept: true, faults: [] });
    expect((await browser.get<{ items: Line[] }>('/mappings/drafts')).body.items.find((line) => line.id === id)?.rows).toBe(5_000);
  });

  it('without headings of both sides is refused', async () => {
    const browser = await drafter();
    const refused = await send(browser, await begun(browser), '条款,理由\n4,x');
    expect([refused.status, refused.body.code]).toEqual([422, 'MAPPING_COLUMNS_MISSING']);
  });
});

it('a conflict of facts stands in the queue until the centre settles it', async () => {
  const browser = await drafter();
  await place.database.write.transaction((tx) => tx.execute(
    `insert into correspondence.conflict (from_id, to_id, kind, proofs, digest) select a.id, b.id, 'contradiction', '[]', sha256('x') from catalogue.edition a, catalogue.edition b where a.number = 'CNS 15598-1:2020' and b.number = 'GB 4943.1-2022'`, []));
  const queue = async () => (await browser.get<{ items: { id: number; from: string; kind: string }[] }>('/conflicts?limit=100')).body.items.filter(({ from, kind }) => from === 'CNS 15598-1:2020' && kind === 'contradiction');
  const [found] = await queue();
  expect((await browser.post<{ settled: boolean }>(`/conflicts/${found?.id}/settle`)).body).toEqual({ settled: true });
  expect((await browser.post<Problem>(`/conflicts/${found?.id}/settle`)).body.code).toBe('CONFLICT_UNKNOWN');
  expect(await queue()).toEqual([]);
});

it('an edition that is replaced while a mapping of it is under way is found in it, and told in the journal once', async () => {
  const browser = await drafter();
  const pair = { source: 'CNS 15387:2010', target: 'GB 38031-2020' };
  const { body: { id } } = await browser.post<Draft>('/mappings', pair);
  const tell = place.server.nest.get(TellReplaced, { strict: false });
  await tell.execute();
  await tell.execute();
  const events = await place.database.write.query<{ content: { edition: string } }>(`select content from journal.event where act = 'mapping.edition-replaced' and subject_id = $1`, [id]);
  const found = (await browser.post<{ findings: { rule: string; at: string }[] }>(`/mappings/${id}/lint`)).body.findings.filter(({ rule }) => rule === 'M14');
  expect(events.map(({ content }) => content.edition)).toEqual(found.map(({ at }) => (at === 'source' ? pair.source : pair.target)));
  expect(found.length).toBeGreaterThan(0);
});

it('drafts of the example centre say what sources say and nothing more, and are made once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-examples-'));
  const read = readEnvironment({ DATABASE_URL: place.database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  await accessDemonstration(place.database, folder, read.value);
  rmSync(folder, { recursive: true });
  const make = place.server.nest.get(MakeExampleDrafts, { strict: false });
  expect(await make.execute()).toEqual({ made: 4, refused: [] });
  expect(await make.execute()).toEqual({ made: 0, refused: [] });
  const drafts = await place.database.write.query<{ source: string; content: Draft['content'] }>(`select m.source, d.content from mapping.mapping m join mapping.draft d on d.mapping_id = m.id join access.organisation o on o.id = m.organisation_id where o.example`);
  const { document, rows } = drafts.find(({ source }) => source === 'CNS 15598-1:2020')?.content ?? { document: { relations: [], deviationsSeen: true }, rows: [] };
  expect([document.relations, document.deviationsSeen, rows]).toEqual([['equal', 'subset', 'superset', 'overlap'], false, []]);
});
