import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Problem } from './support/person';

type Row = Readonly<{ key: string; mainland: { level: string | null } }>;
type Draft = Problem & Readonly<{ id: string; state: string; version: number; published: number; isMine: boolean; sound: boolean; head: object; rows: Row[]; steps: { act: string; words: string | null }[]; findings: { rule: string; at: string }[]; changes: { added: Row[]; changed: { key: string; changes: { at: string }[] }[] } | null }>;
type Imported = Problem & Readonly<{ rows: number; fresh: number; changed: number; same: number; kept: boolean; faults: { line: number; column: string | null; code: string; detail: string }[]; findings: { line: number; rule: string }[] }>;
type Whole = Problem & Readonly<{ catalogue: { version: number; supersededBy: string | null }; rows: Row[]; standing: string; digest: string; versions: { version: number }[] }>;
type Changed = Problem & Readonly<{ changes: { added: Row[]; changed: { key: string; changes: { at: string; before: unknown; after: unknown }[] }[]; unchanged: number } }>;

const place = {} as { database: TestDatabase; server: ContractApp };
const people = {} as { first: SignedIn; second: SignedIn; alone: SignedIn; firm: SignedIn };
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  people.first = await aMember(place, centre, 'centre', 'first@centre.example');
  people.second = await aMember(place, centre, 'centre', 'second@centre.example');
  people.alone = await aMember(place, await anOrganisation(place.database, 'centre', '另一研究中心'), 'centre', 'alone@centre.example');
  people.firm = await aMember(place, await anOrganisation(place.database, 'enterprise', '示例光电'), 'enterprise', 'reads@firm.example');
}, 120_000);
afterAll(() => place.server.close());

const head = (id: string, more: object = {}) => ({
  id, kind: 'person', title: '第六批', batch: null, issuingBody: '省厅', issued: '2026-01', decider: { kind: 'evaluation-body', name: '评价机构' }, output: 'level-certificate', window: null,
  channel: { kind: 'online', words: '网上申请', address: null }, legalBasis: '通知', territory: ['350000'], validFrom: '2026-01-01', validUntil: null, actFirst: null, supersedes: [], source: 'notice', grade: 'A', toConfirm: false, remark: '', ...more,
});
const HEADINGS = '编号,台湾资格,台湾等级,证件,大陆职业,大陆等级,等级依据,效力,来源,来源等级';
const CARE = 'r1,照顧服務員,單一,技術士證,养老护理员,四级,载明,核发证书,notice,A';
const table = (...rows: string[]): Buffer => Buffer.from([HEADINGS, ...rows].join('\n'));
const begin = (id: string, more: object = {}, who: keyof typeof people = 'first') => people[who].browser.post<Draft>('/catalogue-drafts', { head: head(id, more) });
const seen = async (id: string, who: keyof typeof people = 'first') => (await people[who].browser.get<Draft>(`/catalogue-drafts/${id}`)).body;
const bring = async (id: string, bytes: Buffer, keep = true, who: keyof typeof people = 'first') => (await place.server.nest.inject({ method: 'POST', url: `/api/v1/catalogue-drafts/${id}/import?keep=${keep}`, headers: { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin', 'x-gongtong-csrf': '1', cookie: people[who].browser.stolen }, payload: bytes })).json<Imported>();
const act = async (who: keyof typeof people, id: string, step: string, body: object = {}) => people[who].browser.post<Draft & { digest: string }>(`/catalogue-drafts/${id}/${step}`, body, { 'if-match': `"${(await seen(id)).version}"` });
const publish = async (id: string) => {
  expect((await act('first', id, 'propose')).status).toBe(200);
  return act('second', id, 'publish');
};
const whole = async (id: string, version?: number) => (await place.server.get<Whole>(`/api/v1/recognition/catalogues/${id}${version ? `?v=${version}` : ''}`)).body;

describe('a catalogue', () => {
  it('is drafted by one person and published by another, frozen with its digest in the public log', async () => {
    expect((await begin('province-1')).body).toMatchObject({ state: 'draft', published: 0, rows: [], changes: null });
    expect((await begin('province-1')).body.code).toBe('RECOGNITION_DRAFT_EXISTS');
    expect((await act('first', 'province-1', 'propose')).body.code).toBe('RECOGNITION_NOT_SOUND');
    expect(await bring('province-1', table(CARE))).toMatchObject({ rows: 1, fresh: 1, kept: true, faults: [] });
    expect((await act('second', 'province-1', 'publish')).body.code).toBe('RECOGNITION_DRAFT_STATE');
    expect((await act('first', 'province-1', 'propose')).body).toMatchObject({ state: 'proposed', isMine: true });
    expect((await act('first', 'province-1', 'publish')).body.code).toBe('SAME_PERSON');
    expect(await bring('province-1', table(CARE))).toMatchObject({ code: 'RECOGNITION_DRAFT_STATE' });
    const published = await act('second', 'province-1', 'publish');
    const stored = await place.database.read.first<{ document: string }>('select document from recognition.catalogue_version where catalogue_id = $1', ['province-1']);
    expect(published.body.digest).toBe(createHash('sha256').update(stored?.document ?? '').digest('hex'));
    expect(await whole('province-1')).toMatchObject({ catalogue: { version: 1, supersededBy: null }, digest: published.body.digest, standing: 'in-force', rows: [{ key: 'r1', mainland: { level: '四级' } }] });
    const logged = await place.database.read.first<{ kind: string; sha256: string }>(`select kind, document::jsonb ->> 'sha256' as sha256 from transparency.record where number = 'recognition-catalogue-province-1' and version = 1`);
    expect(logged).toEqual({ kind: 'catalog', sha256: published.body.digest });
    expect((await seen('province-1')).code).toBe('RECOGNITION_DRAFT_UNKNOWN');
    await expect(place.database.write.query(`update recognition.catalogue_version set document = '' where catalogue_id = 'province-1'`)).rejects.toThrow(/catalogue_version/);
  });

  it('keeps each version; what changed is told row by row, and a key never stands for another row', async () => {
    await begin('province-2');
    await bring('province-2', table(CARE, CARE.replace('r1', 'r2').replace('照顧服務員', '美容').replace('單一', '乙')));
    await publish('province-2');
    expect((await begin('province-2', { validUntil: '2027-12-31' })).body).toMatchObject({ published: 1, rows: [{ key: 'r1' }, { key: 'r2' }], changes: { changed: [] } });
    expect(await bring('province-2', table(CARE.replace('四级', '三级'), CARE.replace('r1', 'r3').replace('照顧服務員', '育嬰')))).toMatchObject({ fresh: 1, changed: 1, same: 0, kept: true });
    expect(await bring('province-2', table(CARE.replace('r1', 'r2')))).toMatchObject({ kept: false, findings: [{ line: 2, rule: 'C9' }] });
    await publish('province-2');
    expect([await whole('province-2'), await whole('province-2', 1)].map(({ rows, versions }) => [rows.length, rows[0]?.mainland.level, versions.length])).toEqual([[3, '三级', 2], [2, '四级', 2]]);
    const { body } = await place.server.get<Changed>('/api/v1/recognition/catalogues/province-2/changes?from=1&to=2');
    expect([body.changes.added.map(({ key }) => key), body.changes.changed.map(({ key, changes }) => [key, changes]), body.changes.unchanged]).toEqual([['r3'], [['r1', [{ at: 'mainland.level', before: '四级', after: '三级' }]]], 1]);
    expect((await place.server.get<Problem>('/api/v1/recognition/catalogues/province-2/changes?from=1&to=9')).body.code).toBe('RECOGNITION_VERSION_UNKNOWN');
    await begin('province-2', { validUntil: '2027-12-31' });
    expect((await publish('province-2')).body.code).toBe('RECOGNITION_NOTHING_NEW');
  });

  it('takes the place of another one', async () => {
    for (const [id, supersedes] of [['province-3', []], ['province-4', ['province-3']]] as const) {
      await begin(id, { supersedes });
      await bring(id, table(CARE));
      await publish(id);
    }
    expect(await whole('province-3')).toMatchObject({ catalogue: { supersededBy: 'province-4' }, standing: 'superseded' });
  });

  it('goes back with words, is taken back by whoever proposed it, and is seen by its own centre alone', async () => {
    await begin('province-5');
    await bring('province-5', table(CARE));
    await act('first', 'province-5', 'propose');
    expect((await act('second', 'province-5', 'withdraw')).body.code).toBe('RECOGNITION_DRAFT_OF_ANOTHER');
    expect((await act('second', 'province-5', 'return', { words: '缺文号' })).body).toMatchObject({ state: 'returned' });
    await act('first', 'province-5', 'propose');
    expect((await act('first', 'province-5', 'withdraw')).body).toMatchObject({ state: 'draft', steps: [{ act: 'begin' }, { act: 'propose' }, { act: 'return', words: '缺文号' }, { act: 'propose' }, { act: 'withdraw' }] });
    expect([(await seen('province-5', 'alone')).code, (await people.firm.browser.get('/catalogue-drafts')).status]).toEqual(['RECOGNITION_DRAFT_UNKNOWN', 403]);
    const stale = await people.first.browser.send<Draft>('PUT', '/catalogue-drafts/province-5', { head: head('province-5'), rows: [] }, { 'if-match': '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_STALE']);
    await begin('province-6', {}, 'alone');
    await bring('province-6', table(CARE), true, 'alone');
    const lonely = await people.alone.browser.post<Problem>('/catalogue-drafts/province-6/propose', {}, { 'if-match': `"${(await seen('province-6', 'alone')).version}"` });
    expect([lonely.status, lonely.body.code]).toEqual([409, 'NO_SECOND_LOOK']);
  });
});

describe('a draft', () => {
  const drop = async (who: keyof typeof people, id: string, version?: number) => people[who].browser.send<Draft>('DELETE', `/catalogue-drafts/${id}`, undefined, { 'if-match': `"${version ?? (await seen(id)).version}"` });

  it('of a published catalogue begins with its head and rows, and is refused where there is none', async () => {
    await begin('next-1', { validUntil: '2027-12-31' });
    await bring('next-1', table(CARE));
    await publish('next-1');
    const next = await people.first.browser.post<Draft>('/catalogue-drafts', { from: 'next-1' });
    expect([next.status, next.body]).toMatchObject([201, { id: 'next-1', state: 'draft', published: 1, head: { validUntil: '2027-12-31' }, rows: [{ key: 'r1' }], changes: { added: [], changed: [] }, steps: [{ act: 'begin' }] }]);
    const again = await people.second.browser.post<Draft>('/catalogue-drafts', { from: 'next-1' });
    expect([again.status, again.body.code]).toEqual([409, 'RECOGNITION_DRAFT_EXISTS']);
    const unknown = await people.first.browser.post<Draft>('/catalogue-drafts', { from: 'never-published' });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'RECOGNITION_CATALOGUE_UNKNOWN']);
    expect((await people.first.browser.post<Draft>('/catalogue-drafts', {})).status).toBe(400);
    expect((await people.first.browser.get<{ items: { id: string; published: number }[]; example: boolean }>('/catalogue-drafts')).body).toMatchObject({ example: false, items: expect.arrayContaining([expect.objectContaining({ id: 'next-1', published: 1 })]) });
  });

  it('of an example is not begun by a centre that is none', async () => {
    await place.database.write.query(`insert into recognition.catalogue (id, kind, example) values ('invented-1', 'person', true)`);
    const begun = await begin('invented-1');
    expect([begun.status, begun.body.code]).toEqual([409, 'RECOGNITION_EXAMPLE_MIXED']);
  });

  it('is given up by whoever drafts, after it was taken back where it was proposed; what was published stays', async () => {
    await begin('dropped-1');
    await bring('dropped-1', table(CARE));
    await publish('dropped-1');
    await people.first.browser.post('/catalogue-drafts', { from: 'dropped-1' });
    await bring('dropped-1', table(CARE.replace('四级', '三级')));
    await act('first', 'dropped-1', 'propose');
    const proposed = await drop('first', 'dropped-1');
    expect([proposed.status, proposed.body.code]).toEqual([409, 'RECOGNITION_DRAFT_STATE']);
    await act('first', 'dropped-1', 'withdraw');
    expect((await drop('second', 'dropped-1', 1)).body.code).toBe('VERSION_STALE');
    expect((await drop('alone', 'dropped-1', 1)).status).toBe(404);
    expect((await drop('second', 'dropped-1')).status).toBe(204);
    expect((await seen('dropped-1')).code).toBe('RECOGNITION_DRAFT_UNKNOWN');
    expect(await whole('dropped-1')).toMatchObject({ catalogue: { version: 1 }, rows: [{ key: 'r1', mainland: { level: '四级' } }] });
    expect((await people.first.browser.post<Draft>('/catalogue-drafts', { from: 'dropped-1' })).body).toMatchObject({ rows: [{ mainland: { level: '四级' } }], steps: [{ act: 'begin' }] });
    const told = await place.database.read.first<{ content: object }>(`select content from journal.event where act = 'recognition-catalogue.dropped' and subject_id = 'dropped-1'`);
    expect(told?.content).toMatchObject({ rows: 1 });
  });

  it('that was given up leaves its name to the kind of catalogue for which it was taken', async () => {
    await begin('dropped-2');
    expect((await drop('first', 'dropped-2')).status).toBe(204);
    expect((await begin('dropped-2', { kind: 'firm' })).body.code).toBe('RECOGNITION_KIND_FIXED');
    expect((await begin('dropped-2')).status).toBe(201);
  });
});

describe('a frozen document', () => {
  const bytes = async (id: string, version: number) => place.server.get<{ head: Json; rows: readonly { source: string }[] }>(`/api/v1/recognition/catalogues/${id}/versions/${version}/document`);

  it('is served byte for byte, so that anybody comes to the digest that is told and logged, whatever its sources are', async () => {
    await begin('evidence-1', { grade: 'C', source: 'a compilation' });
    await bring('evidence-1', table(CARE.replace('notice,A', 'another compilation,C'), CARE.replace('r1', 'r2')));
    const { digest } = (await publish('evidence-1')).body;
    const shown = await place.server.get<{ catalogue: { source: string }; rows: { source: string }[]; digest: string }>('/api/v1/recognition/catalogues/evidence-1');
    expect([shown.body.catalogue.source, shown.body.rows.map(({ source }) => source), shown.body.digest]).toEqual(['', ['', 'notice'], digest]);
    const answer = await bytes('evidence-1', 1);
    expect([answer.status, answer.body.rows.map(({ source }) => source)]).toEqual([200, ['another compilation', 'notice']]);
    expect(createHash('sha256').update(canonicalJson(answer.body)).digest('hex')).toBe(digest);
    expect(createHash('sha256').update(answer.text).digest('hex')).toBe(digest);
    const logged = await place.server.get<{ sha256: string }>('/api/v1/records/recognition-catalogue-evidence-1/1/document');
    expect(logged.body.sha256).toBe(digest);
  });

  it.each([['evidence-1', 9, 'RECOGNITION_VERSION_UNKNOWN'], ['no-such-catalogue', 1, 'RECOGNITION_CATALOGUE_UNKNOWN']] as const)('%s %s: %s', async (id, version, code) => {
    if (id === 'evidence-1' && (await whole(id)).code !== undefined) await begin(id).then(() => bring(id, table(CARE))).then(() => publish(id));
    const { status, body } = await place.server.get<Problem>(`/api/v1/recognition/catalogues/${id}/versions/${version}/document`);
    expect([status, body.code]).toEqual([404, code]);
  });
});

describe('a table of rows', () => {
  beforeAll(async () => {
    await begin('table-1');
  });

  it('with a fault is told by line and column, and nothing of it is kept', async () => {
    const looked = await bring('table-1', table(CARE, CARE.replace('r1', 'R 2').replace('四级', '六级'), CARE.replace('r1', 'r3').replace(',A', ',')));
    expect([looked.kept, looked.faults.map(({ line, column, code }) => [line, column, code])]).toEqual([false, [[3, '编号', 'KEY_FORM'], [3, '大陆等级', 'CELL_UNKNOWN'], [4, '来源等级', 'CELL_EMPTY']]]);
    expect((await seen('table-1')).rows).toEqual([]);
  });

  it('with an inferred level, or what is remembered as a rule, is held against the rules by its lines', async () => {
    const looked = await bring('table-1', table(CARE.replace('载明', '推断'), CARE.replace('r1', 'r2').replace(',A', ',M')));
    expect([looked.kept, looked.findings.map(({ line, rule }) => [line, rule])]).toEqual([false, [[3, 'C5'], [2, 'C1']]]);
  });

  it.each([
    ['UTF-8', table(CARE)],
    ['GB 18030', Buffer.from('seC6xSzMqM3l18q48SzMqM3ltci8tizWpLz+LLTzwr3WsNK1LLTzwr21yLy2LLXIvLbSwL7dLNCnwaYswLTUtCzAtNS0tci8tgpyMSzV1e6Zt/6E1YZULIbO0rssvLzQZ8q/10Ms0fjAz7ukwO3UsSzLxLy2LNTYw/csusu3otakyuksbm90aWNlLEE=', 'base64')],
    ['Big5', Buffer.from('vXO4uSyleMZXuOqu5iyleMZXtaWvxSzD0qXzLKRqs7DCvrd+LKRqs7C1pa/FLLWlr8WozL7aLK7EpE8sqNO3vSyo07e9taWvxQpyMSy308VVqkGwyK37LLPmpEAsp96zTqRow9Isvmmm0cVAsnqt+yylfK/FLLj8qfosrta1b8PSrtEsbm90aWNlLEE=', 'base64')],
  ])('is read in %s', async (_, bytes) => expect(await bring('table-1', bytes, false)).toMatchObject({ rows: 1, faults: [], findings: [], kept: false }));

  it('changes nothing the second time, and is refused without headings', async () => {
    await begin('table-2');
    await bring('table-2', table(CARE));
    const { version } = await seen('table-2');
    expect(await bring('table-2', table(CARE))).toMatchObject({ same: 1, fresh: 0, changed: 0, kept: true });
    expect((await seen('table-2')).version).toBe(version);
    expect((await bring('table-2', Buffer.from('a,b\n1,2'))).code).toBe('RECOGNITION_COLUMNS_MISSING');
  });
});

it('tells every place of content that cannot be read', async () => {
  const answer = await begin('no-good', { kind: 'guild', validFrom: '2026-02-30' });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'RECOGNITION_CONTENT_UNREADABLE', faults: [{ at: 'head.kind' }, { at: 'head.validFrom' }] });
});
