import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import { aPanel, aSubject, someRows } from './support/panels';
import type { Person, Problem } from './support/person';

type Row = Readonly<Record<string, unknown>> & Readonly<{ key: string; reason: string }>;
type Draft = Readonly<{ id: string; number: string | null; state: string; submitted: number; version: number; content: { source: string; target: string; document: Record<string, unknown>; rows: Row[]; lastKey: number } }>;
type Told = Problem & Readonly<{ version?: number; yours?: Row | null; theirs?: Row | null; findings?: { rule: string }[] }>;
type Look = Readonly<{ sound: boolean; findings: { rule: string; severity: string; at: string; detail: string }[]; coverage: { source: { total: number | null; notLookedAt: number | null } }; derived: { mask: string[]; proofs: { path: string[] }[] } }>;

const place = {} as { database: TestDatabase; server: ContractApp; centre: string };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  place.centre = await anOrganisation(place.database, 'centre', '研究中心');
});
afterAll(() => place.server.close());

const behind = (sql: string, parameters: unknown[]): Promise<unknown> => place.database.write.transaction((tx) => tx.execute(sql, parameters));

const drafter = async (organisation = place.centre): Promise<Person> => (await aMember(place, organisation, 'centre', `drafter-${(made += 1)}@centre.example`)).browser;
const pair = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' };
const begin = async (browser: Person): Promise<Draft> => (await browser.post<Draft>('/mappings', pair)).body;
const evidence = [{ source: 'GB 4943.1-2022, foreword', locator: 'p. I', grade: 3 }];
const row = (more: object = {}) => ({
  sources: [{ kind: 'clause', ref: '4.1' }], targets: [{ kind: 'clause', ref: '4.1' }], relations: ['equal'], negated: false, qualifiers: '', rationale: 'semantic', deviation: null, reason: 'the same limits',
  severity: null, method: 'human', confirmed: true, evidence, extraTest: null, ...more,
});
const document = (more: object = {}) => ({ relations: ['overlap'], negated: false, evidence, degree: null, rationale: 'both adopt one base', deviationsSeen: false, deviationsComplete: false, ...more });
const match = (version: number) => ({ 'if-match': `"${version}"` });
const putRow = (browser: Person, { id, version }: Pick<Draft, 'id' | 'version'>, key: string, more: object = {}) => browser.send<Draft & Told>('PUT', `/mappings/${id}/draft/rows/${key}`, row(more), match(version));
const save = (browser: Person, { id, version }: Pick<Draft, 'id' | 'version'>, whole: object) => browser.send<Draft & Told>('PUT', `/mappings/${id}/draft`, whole, match(version));
const lint = async (browser: Person, id: string): Promise<Look> => (await browser.post<Look>(`/mappings/${id}/lint`)).body;

describe('a draft', () => {
  it('is begun between two dated editions, once under one key', async () => {
    const browser = await drafter();
    const once = () => browser.post<Draft>('/mappings', { source: 'cns15598-1:2020', target: 'GB 4943.1-2022' }, { 'idempotency-key': 'begin-mapping-1' });
    const [{ status, body }, again] = [await once(), await once()];
    expect([status, body.number, body.state, body.version, body.content.source, body.content.rows]).toEqual([201, null, 'draft', 1, 'CNS 15598-1:2020', []]);
    expect(again.body.id).toBe(body.id);
  });

  it.each([
    ['a standard that the register lacks', { ...pair, source: 'CNS 99998:2020' }, 'MAPPING_END_UNKNOWN'],
    ['a number without a year', { ...pair, target: 'GB 4943.1' }, 'MAPPING_END_UNDATED'],
    ['one edition with itself', { ...pair, source: 'GB 4943.1-2022' }, 'MAPPING_SAME_EDITION'],
  ])('is refused between %s', async (_, asked, code) => {
    const refused = await (await drafter()).post<Problem>('/mappings', asked);
    expect([refused.status, refused.body.code]).toEqual([422, code]);
  });

  it('is written by two at once, who hinder each other on one and the same row alone', async () => {
    const [one, other] = [await drafter(), await drafter()];
    const begun = await begin(one);
    await putRow(one, begun, 'r1');
    const second = await putRow(other, begun, 'r2');
    expect([second.status, second.body.content.rows.map(({ key }) => key), second.body.version]).toEqual([200, ['r1', 'r2'], 3]);
    const stale = await putRow(other, begun, 'r1', { reason: 'other limits' });
    expect([stale.status, stale.body.code, stale.body.version, stale.body.yours?.reason, stale.body.theirs?.reason]).toEqual([412, 'ROW_STALE', 3, 'other limits', 'the same limits']);
    const seen = await putRow(other, second.body, 'r1', { reason: 'other limits' });
    expect([seen.status, seen.body.content.rows[0]?.reason]).toEqual([200, 'other limits']);
  });

  it('loses a row and takes it back; its key is not given to another', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const { body } = await putRow(browser, begun, 'r1');
    const removed = await browser.send<Draft>('DELETE', `/mappings/${body.id}/draft/rows/r1`, undefined, match(body.version));
    expect([removed.body.content.rows, removed.body.content.lastKey]).toEqual([[], 1]);
    expect((await putRow(browser, removed.body, 'r1')).body.content.rows.map(({ key }) => key)).toEqual(['r1']);
  });

  it('is kept whole only over what its writer has seen, and the same once more is no change', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const whole = { document: document(), rows: [{ key: 'r1', ...row() }] };
    const saved = await save(browser, begun, whole);
    expect([saved.status, saved.body.version]).toEqual([200, 2]);
    expect((await save(browser, begun, whole)).body.version).toBe(2);
    const stale = await save(browser, begun, { ...whole, rows: [] });
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'VERSION_STALE', 2]);
    const twice = await save(browser, saved.body, { ...whole, rows: [...whole.rows, ...whole.rows] });
    expect([twice.status, twice.body.code]).toEqual([422, 'MAPPING_KEY_TWICE']);
  });

  it('says what is said of the documents beside its rows, and two of them see each other', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const put = (version: number, more: object) => browser.send<Draft & Told>('PUT', `/mappings/${begun.id}/draft/document`, document(more), match(version));
    expect((await put(1, {})).body.content.document['rationale']).toBe('both adopt one base');
    const stale = await put(1, { rationale: 'another' });
    expect([stale.status, stale.body.code]).toEqual([412, 'ROW_STALE']);
  });

  it('is nobody else’s', async () => {
    const [browser, other] = [await drafter(), await drafter(await anOrganisation(place.database, 'centre', '另一中心'))];
    const begun = await begin(browser);
    const answers = [await other.get<Problem>(`/mappings/${begun.id}/draft`), await putRow(other, begun, 'r1'), await other.post<Problem>(`/mappings/${begun.id}/lint`), await other.post<Problem>(`/mappings/${begun.id}/withdraw`)];
    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual(answers.map(() => [404, 'MAPPING_UNKNOWN']));
    expect((await other.get<{ items: Draft[] }>('/mappings/drafts')).body.items).toEqual([]);
  });
});

describe('a look', () => {
  const rules = async (browser: Person, rows: object[], more: object = {}) => {
    const begun = await begin(browser);
    await save(browser, begun, { document: document(more), rows: rows.map((one, at) => ({ key: `r${at + 1}`, ...one })) });
    return (await lint(browser, begun.id)).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  };

  it.each<[string, object[], object, string]>([
    ['a row without a reason', [row({ reason: '' })], {}, 'M2'],
    ['a row without evidence', [row({ evidence: [] })], {}, 'M3'],
    ['MOD with an empty list', [row()], { degree: 'MOD', deviationsSeen: true }, 'V2'],
    ['IDT with a deviation', [row({ deviation: 'stricter' })], { degree: 'IDT' }, 'V1'],
    ['EQV after 2001', [row()], { degree: 'EQV' }, 'V5'],
    ['a derived answer as evidence', [row({ evidence: [{ source: '/why?from=a&to=b', locator: '', grade: 3 }] })], {}, 'M4'],
    ['a suggestion that nobody confirmed', [row({ method: 'hybrid', confirmed: false })], {}, 'M5'],
    ['two rows that exclude each other', [row(), row({ relations: ['disjoint'] })], {}, 'M7'],
    ['a requirement that nobody recorded', [row({ targets: [{ kind: 'requirement', ref: 'none-such' }] })], {}, 'M8'],
  ])('finds %s', async (_, rows, more, rule) => expect(await rules(await drafter(), rows, more)).toContain(rule));

  it('finds nothing wrong with a sound one, tells the gap both ways, and changes nothing', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const { body } = await save(browser, begun, { document: document(), rows: [{ key: 'r1', ...row() }] });
    const look = await lint(browser, body.id);
    expect([look.sound, look.coverage.source.total, look.coverage.source.notLookedAt]).toEqual([true, null, null]);
    expect((await browser.get<Draft>(`/mappings/${body.id}/draft`)).body).toEqual(body);
  });

  it('looks at 5,000 rows, and takes no more', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const { id } = begun;
    const rows = Array.from({ length: 5_000 }, (_, at) => ({ ...row({ reason: 'r', evidence: [], sources: [{ kind: 'clause', ref: `${at}` }], targets: [] }), key: `r${at + 1}` }));
    await behind(`update mapping.draft set content = content || jsonb_build_object('rows', $2::jsonb, 'lastKey', 5000) where mapping_id = $1::uuid`, [id, JSON.stringify(rows)]);
    expect((await lint(browser, id)).findings.filter(({ rule }) => rule === 'M3')).toHaveLength(5_000);
    const more = await putRow(browser, begun, 'r5001');
    expect([more.status, more.body.code]).toEqual([422, 'MAPPING_ROWS_MANY']);
  });
});

describe('a submission', () => {
  const sound = async (browser: Person): Promise<Draft> => (await save(browser, await begin(browser), { document: document(), rows: [{ key: 'r1', ...row() }] })).body;
  const submit = (browser: Person, { id, version }: Pick<Draft, 'id' | 'version'>) => browser.post<{ number: string; version: number; digest: string } & Told>(`/mappings/${id}/submit`, {}, match(version));

  it('gives a number, freezes the version, remembers its drafters and ends the writing', async () => {
    const [browser, other] = [await drafter(), await drafter()];
    const draft = await sound(browser);
    const { body } = await putRow(other, draft, 'r2', { sources: [{ kind: 'clause', ref: '4.2' }], targets: [] });
    const { status, body: { number, version, digest } } = await submit(browser, body);
    expect([status, version, number]).toEqual([200, 1, expect.stringMatching(/^GT-M-\d{4}-\d{6}-[0-9A-Z]$/)]);
    const frozen = await browser.get<{ digest: string; content: unknown }>(`/mappings/${draft.id}/draft/versions/1`);
    expect([frozen.body.digest, frozen.body.content]).toEqual([digest, body.content]);
    const drafters = await place.database.write.query(`select account_id from mapping.drafter where mapping_id = $1::uuid`, [draft.id]);
    expect(drafters).toHaveLength(2);
    const late = await putRow(browser, body, 'r1', { reason: 'late' });
    expect([late.status, late.body.code]).toEqual([409, 'MAPPING_STATE']);
    expect((await submit(browser, body)).body.code).toBe('MAPPING_STATE');
  });

  it('of what is not sound, or was changed meanwhile, is refused with what was found', async () => {
    const browser = await drafter();
    const begun = await begin(browser);
    const refused = await submit(browser, begun);
    expect([refused.status, refused.body.code, refused.body.findings?.map(({ rule }) => rule)]).toEqual([422, 'MAPPING_NOT_SOUND', expect.arrayContaining(['M11'])]);
    await putRow(browser, begun, 'r1');
    expect((await submit(browser, begun)).status).toBe(412);
  });

  it('is taken back, and its number never given again', async () => {
    const browser = await drafter();
    const draft = await sound(browser);
    const { body: { number } } = await submit(browser, draft);
    expect((await browser.post<{ state: string }>(`/mappings/${draft.id}/withdraw`)).body.state).toBe('withdrawn');
    expect((await browser.post<Problem>(`/mappings/${draft.id}/withdraw`)).body.code).toBe('MAPPING_STATE');
    const next = await sound(browser);
    expect((await submit(browser, next)).body.number).not.toBe(number);
  });

  it('once more after a return is the next version, and what changed is told by words', async () => {
    const browser = await drafter();
    const draft = await sound(browser);
    const { body: { number } } = await submit(browser, draft);
    await behind(`update mapping.mapping set state = 'draft' where id = $1::uuid`, [draft.id]);
    const { body } = await putRow(browser, draft, 'r1', { reason: 'the stricter limits' });
    expect((await submit(browser, body)).body).toMatchObject({ number, version: 2 });
    const { body: changes } = await browser.get<{ rows: { key: string; fields: { field: string; words: { kind: string; text: string }[] }[] }[] }>(`/mappings/${draft.id}/draft/diff?from=1&to=2`);
    expect(changes.rows.map(({ key, fields }) => [key, fields.map(({ field, words }) => [field, words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)])])).toEqual([['r1', [['reason', ['same', 'stricter']]]]]);
    const gone = await browser.get<Problem>(`/mappings/${draft.id}/draft/versions/9`);
    expect([gone.status, gone.body.code]).toEqual([404, 'MAPPING_VERSION_UNKNOWN']);
  });

  it('goes to the panel that judged the version before, and a reviewed one is taken back for that', async () => {
    const browser = await drafter();
    const draft = await sound(browser);
    const { body: { number } } = await submit(browser, draft);
    expect((await browser.post<Problem>(`/mappings/${draft.id}/revise`)).body.code).toBe('MAPPING_STATE');
    const panel = await aPanel(place, { subject: aSubject(someRows(1), { id: draft.id, number, version: 1 }) });
    await behind(`update mapping.mapping set state = 'reviewed' where id = $1::uuid`, [draft.id]);
    expect((await browser.post<{ state: string }>(`/mappings/${draft.id}/revise`)).body.state).toBe('draft');
    const { body } = await putRow(browser, draft, 'r1', { reason: 'the stricter limits' });
    await submit(browser, body);
    expect(await place.database.write.query('select version, reason from review.panel_row where panel = $1::uuid and key = $2 order by version', [panel.id, 'r1'])).toMatchObject([{ version: 1 }, { version: 2, reason: 'the stricter limits' }]);
  });

  it('cannot be changed afterwards, not even in the database', async () => {
    await expect(behind(`update mapping.version set content = '{}'`, [])).rejects.toThrow('never changed');
  });
});
