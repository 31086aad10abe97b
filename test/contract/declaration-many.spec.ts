import { unzipSync } from 'fflate';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { type Person, type Problem, refusalOf } from './support/person';
import { aPdf, handIn } from './support/uploads';

type Draft = Readonly<{ products?: { name: string }[]; indicators?: { name: string; product?: number }[]; standards?: object[] }>;
type Own = Readonly<{ id: string; number: string | null; version: number; published: number; writing: boolean; draft: Draft }>;
type Linted = Readonly<{ findings: { severity: string; code: string; path: string }[]; faults: { path: string; code: string }[] }>;
type Imported = Problem & Readonly<{ tables: { kind: string; rows: number }[]; faults: { line: number; column: string | null; code: string; detail: string }[]; draft: Draft | null; linted: Linted }>;
type Resting = Readonly<{ items: { id: string; number: string | null; version: number; isOpen: boolean; changes: { path: string }[]; linted: Linted }[] }>;
type Replaced = Readonly<{ items: { id: string; outcome: string; number: string | null; version: number | null; code: string | null; detail: string | null }[] }>;
type Begun = Readonly<{ items: { id: string | null; code: string | null; linted: Linted | null }[] }>;
type Evidence = Problem & Readonly<{ items: { id: string; kind: string; file: string | null; sha256: string; disclosedAt?: string | null }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let firm: Firm;
let other: Firm;
const regulators: Record<string, Person> = {};
let made = 0;
const email = () => `many-${(made += 1)}@many.example`;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  const pair = [await aMember(place, house, 'centre', email()), await aMember(place, house, 'centre', email())] as const;
  const verified = async (): Promise<Firm> => {
    const founded = await aFirm(place, email());
    await submitted(place.database, founded);
    return { ...founded, enterprise: await verifiedBy(pair, founded) };
  };
  [firm, other] = [await verified(), await verified()];
  for (const [name, territory] of [['here', '350200'], ['elsewhere', '350100']] as const) {
    const body = await anOrganisation(place.database, 'regulator', name);
    await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', $2, '2020-01-01')`, [body, territory]);
    regulators[name] = (await aMember(place, body, 'officer', email())).browser;
  }
});
afterAll(() => place.server.close());

const method = { own: '按说明书测量' };
const lamp = (name = '示例灯', standard = 'Q/XMGD 001-2025') => ({
  products: [{ name, models: ['GT-7'], suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: standard, name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method }],
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
});
const noticesOf = ({ findings }: Linted) => findings.filter(({ severity }) => severity === 'notice').map(({ code, path }) => ({ code, path }));
const sound = async (draft: object) => ({ ...draft, notices: noticesOf((await firm.browser.post<Linted>('/declarations/lint', { draft })).body) });
const draftOf = async (id: string, { browser }: Pick<Firm, 'browser'> = firm) => (await browser.get<Own>(`/declarations/${id}/draft`)).body;
const begin = async (draft: object, { browser }: Pick<Firm, 'browser'> = firm) => (await browser.post<Own>('/declarations', { draft })).body;
async function published(draft: object, of: Firm = firm): Promise<Own & { number: string }> {
  const { id, version } = await begin(await sound(draft), of);
  const { status } = await of.browser.post(`/declarations/${id}/publish`, {}, { 'if-match': `"${version}"` });
  expect(status).toBe(200);
  const own = await draftOf(id, of);
  return { ...own, number: own.number ?? '' };
}
const HEADERS = { host: 'localhost', origin: 'http://localhost', 'x-gongtong-csrf': '1', 'content-type': 'application/octet-stream' };
const download = async (path: string) => (await place.server.send('GET', `/api/v1/declarations/${path}`, { host: 'localhost', cookie: firm.browser.stolen, 'accept-language': 'zh-Hant' })).text;
const imported = (text: string, query = '', { browser }: Pick<Firm, 'browser'> = firm) => place.server.send<Imported>('POST', `/api/v1/declarations/import${query}`, { ...HEADERS, cookie: browser.stolen }, Buffer.from(text));

describe('an import', () => {
  it('lists every faulty row by line and column, and gives a draft as one where none is', async () => {
    const faulty = await imported('产品,指标,指标类型,要求值,单位\n,光效,性能,"1,5",lm/W\n风扇,功率,性能,12,W\n,寿命,性能,≥２５０００,h\n');
    expect([faulty.status, faulty.body.draft, faulty.body.faults.map(({ line, column, code }) => [line, column, code])]).toEqual([200, null, [[2, '要求值', 'VALUE_COMMA'], [3, '产品', 'PRODUCT_UNKNOWN']]]);
    const { id } = await begin(lamp());
    const { body } = await imported('产品,指标,指标类型,要求值\nGT-7,功率,性能,≤12 W\n', `?declaration=${id}&rows=append`);
    expect([body.faults, body.draft?.indicators?.length, body.draft?.indicators?.[2]]).toEqual([[], 3, expect.objectContaining({ name: '功率', product: 0 })]);
    expect(body.linted.findings.map(({ path }) => path)).toContain('indicators.2.method');
    expect((await draftOf(id)).draft.indicators).toHaveLength(2);
  });

  it('refuses an empty file, one without headings, and another’s draft, and has a template that it reads itself', async () => {
    const refused = async (text: string, query?: string, of?: Firm) => (await imported(text, query, of)).body.code;
    const { id } = await begin(lamp());
    expect([await refused(''), await refused('甲,乙\n1,2\n'), await refused('产品名称\n灯\n', `?declaration=${id}`, other)]).toEqual(['SHEET_EMPTY', 'SHEET_COLUMNS_MISSING', 'DECLARATION_UNKNOWN']);
    const { body } = await imported(await download('import/template?of=products'));
    expect([body.faults, body.draft?.products?.length]).toEqual([[], 1]);
    expect((await imported(await download('import/template?of=indicators'))).body).toMatchObject({ faults: [], tables: [{ kind: 'indicators', rows: 1 }] });
  });
});

it('another edition is put in the place of one in many declarations, each in a version of its own, however often it is sent', async () => {
  const [from, to] = ['Q/XMGD 077-2025', 'Q/XMGD 077-2026'];
  const [one, two, draft] = [await published(lamp('甲', from)), await published(lamp('乙', from)), await begin(lamp('丙', from))];
  const foreign = await published(lamp('别家', from), other);
  await firm.browser.post(`/declarations/${two.id}/amend`);
  const { body } = await firm.browser.post<Resting>('/declarations/replacements/check', { from, to });
  expect(new Map(body.items.map(({ id, isOpen, changes }) => [id, [isOpen, changes.map(({ path }) => path)]]))).toEqual(new Map([[one.id, [false, ['standards.0']]], [two.id, [true, ['standards.0']]], [draft.id, [false, ['standards.0']]]]));
  const items = [...body.items.map(({ id, version, linted }) => ({ id, version, notices: noticesOf(linted) })), { id: foreign.id, version: 1 }];
  const send = async () => new Map((await firm.browser.post<Replaced>('/declarations/replacements', { from, to, items })).body.items.map(({ id, outcome, number, version, code }) => [id, [outcome, number, version, code]]));
  expect(await send()).toEqual(new Map([
    [one.id, ['published', one.number, 2, null]], [two.id, ['refused', null, null, 'AMENDMENT_OPEN']], [draft.id, ['saved', null, 2, null]], [foreign.id, ['refused', null, null, 'DECLARATION_UNKNOWN']],
  ]));
  await firm.browser.post(`/declarations/${two.id}/discard`);
  const again = await send();
  expect([again.get(one.id), again.get(draft.id), again.get(two.id)?.[3]]).toEqual([['already', one.number, 2, null], ['already', null, 2, null], 'VERSION_STALE']);
  expect([(await draftOf(one.id)).draft.standards, (await draftOf(foreign.id, other)).published]).toEqual([[{ type: 'enterprise', number: to, name: '示例灯' }], 1]);
  expect(await refusalOf(firm.browser.post('/declarations/replacements/check', { from, to: from }))).toEqual([422, 'REFERENCE_SAME']);
});

it('a replacement that was cut off before it was published goes on where it ended', async () => {
  const [from, to] = ['Q/XMGD 078-2025', 'Q/XMGD 078-2026'];
  const { id, number, version } = await published(lamp('断', from));
  await firm.browser.post(`/declarations/${id}/amend`);
  const open = await draftOf(id);
  await firm.browser.send('PUT', `/declarations/${id}/draft`, { draft: { ...open.draft, standards: [{ type: 'enterprise', number: to, name: '示例灯' }] } }, { 'if-match': `"${open.version}"` });
  const { body } = await firm.browser.post<Replaced>('/declarations/replacements', { from, to, items: [{ id, version }] });
  expect(body.items).toEqual([{ id, outcome: 'published', number, version: 2, code: null, detail: null, linted: null }]);
});

it('what blocks leaves a published declaration as it was, and says why', async () => {
  const { id, version } = await published(lamp('挡', 'Q/XMGD 079-2025'));
  const { body } = await firm.browser.post<Replaced>('/declarations/replacements', { from: 'Q/XMGD 079-2025', to: 'GB/T 99999-2020', items: [{ id, version }] });
  expect(body.items.map(({ outcome, code, detail }) => [outcome, code, (detail ?? '').length > 0])).toEqual([['refused', 'DECLARATION_NOT_SOUND', true]]);
  expect(await draftOf(id)).toMatchObject({ version, writing: false });
});

it('discarding puts an amendment back to what is published, and a new draft aside until it is taken up again', async () => {
  const { id, draft } = await published(lamp());
  const { body: open } = await firm.browser.post<Own>(`/declarations/${id}/amend`);
  await firm.browser.send('PUT', `/declarations/${id}/draft`, { draft: { promise: 'x' } }, { 'if-match': `"${open.version}"` });
  expect((await firm.browser.post(`/declarations/${id}/discard`)).body).toEqual({ became: 'as-published' });
  expect(await draftOf(id)).toMatchObject({ writing: false, draft });
  expect(await refusalOf(firm.browser.post(`/declarations/${id}/discard`))).toEqual([409, 'DRAFT_CLOSED']);
  const begun = await begin(lamp());
  expect((await firm.browser.post(`/declarations/${begun.id}/discard`)).body).toEqual({ became: 'put-aside' });
  expect(await refusalOf(firm.browser.get(`/declarations/${begun.id}/draft`))).toEqual([404, 'DECLARATION_UNKNOWN']);
  expect(await refusalOf(other.browser.post(`/declarations/${begun.id}/restore`))).toEqual([404, 'DECLARATION_UNKNOWN']);
  expect((await firm.browser.post<Own>(`/declarations/${begun.id}/restore`)).body).toMatchObject({ id: begun.id, version: 1 });
});

it('many are begun at once, each with what the rules say, and one that is no draft hinders no other', async () => {
  const { status, body } = await firm.browser.post<Begun>('/declarations/bulk', { items: [{ draft: lamp() }, { draft: 'x' }, { draft: {} }] });
  expect([status, body.items.map(({ id, code }) => [id !== null, code])]).toEqual([201, [[true, null], [false, 'OBJECT_EXPECTED'], [true, null]]]);
  expect(body.items[2]?.linted?.findings.map(({ code }) => code)).toContain('D1_NO_PRODUCT');
  expect((await firm.browser.post('/declarations/bulk', { items: Array.from({ length: 101 }, () => ({ draft: {} })) })).status).toBe(400);
});

it('products and indicators of all declarations are found in either script, and everything can be taken along', async () => {
  const { id, number } = await published(lamp('微光路灯'));
  const found = async (of: string, q: string) => (await firm.browser.get<{ items: { id: string }[]; total: number }>(`/declarations/mine/rows?of=${of}&q=${encodeURIComponent(q)}`)).body;
  expect([(await found('products', '微光路燈')).items.map((item) => item.id), (await found('indicators', `${number}`)).total]).toEqual([[id], 2]);
  expect(await found('products', 'suppliedSince')).toMatchObject({ items: [], total: 0 }); // what is typed, not what it is called here
  const second = (await firm.browser.get<{ items: { place: number; row: { name: string } }[]; total: number; next: number | null }>(`/declarations/mine/rows?of=indicators&q=${number}&limit=1&page=2`)).body;
  expect([second.total, second.next, second.items.map(({ place: at }) => at)]).toEqual([2, null, [1]]);
  const lines = (await download('mine/export')).trim().split('\n');
  const mine = lines.map((line) => JSON.parse(line) as { id: string; versions: { document: { number: string } }[] }).find((line) => line.id === id);
  expect(mine?.versions.map(({ document }) => document.number)).toEqual([number]);
  const table = await download('mine/export?as=indicators');
  expect(table).toContain(`${id},${number},in_force,,光效,performance,,≥85 lm/W`);
  const packed = await place.server.nest.inject({ method: 'GET', url: '/api/v1/declarations/mine/export?as=zip', headers: { host: 'localhost', cookie: firm.browser.stolen } });
  const unpacked = Object.fromEntries(Object.entries(unzipSync(packed.rawPayload)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
  expect([packed.headers['content-type'], Object.keys(unpacked).sort()]).toEqual(['application/zip', ['declaration-indicators.csv', 'declaration-products.csv', 'declarations.jsonl']]);
  expect([unpacked['declaration-indicators.csv'], unpacked['declarations.jsonl']?.split('\n').length]).toEqual([table, lines.length + 1]);
  const acts = await place.database.write.query<{ as: string }>(`select content ->> 'as' as "as" from journal.event where act = 'declaration.exported' order by id`, []);
  expect(acts.map((act) => act.as)).toEqual(['jsonl', 'indicators', 'zip']);
});

describe('the vault', () => {
  const evidence = (id: string, { browser }: Pick<Firm, 'browser'> = firm) => browser.get<Evidence>(`/declarations/${id}/evidence`);
  async function proved(id: string): Promise<Evidence['items'][number]> {
    const { body: { file } } = await handIn(firm.browser, aPdf());
    const { status, body } = await firm.browser.post<Evidence>(`/declarations/${id}/evidence`, { kind: 'test-report', file: file?.id });
    expect([status, body.code]).toEqual([201, undefined]);
    return body.items.at(-1) ?? { id: '', kind: '', file: null, sha256: '' };
  }
  const bytesFor = async (who: string, file: string) => (await place.server.send('GET', `/api/v1/files/${file}/content`, { host: 'localhost', cookie: regulators[who]?.stolen ?? '' })).status;

  it('shows a proof to its owner alone, and its digest, kind and time to the competent regulator, who reads the file once it is disclosed', async () => {
    const { id, number } = await published(lamp());
    const proof = await proved(id);
    expect(await refusalOf(evidence(id, other))).toEqual([404, 'DECLARATION_UNKNOWN']);
    const seen = async (who: string) => (await regulators[who]?.get<Evidence>(`/declarations/${number}/proofs-kept`))?.body;
    expect((await seen('here'))?.items).toEqual([expect.objectContaining({ id: proof.id, kind: 'test-report', sha256: proof.sha256, file: null })]);
    expect((await seen('elsewhere'))?.code).toBe('NOT_COMPETENT');
    expect(await bytesFor('here', proof.file ?? '')).toBe(404);
    const { body } = await firm.browser.post<Evidence>(`/declarations/${id}/evidence/${proof.id}/disclose`);
    expect([body.items[0]?.disclosedAt === null, (await seen('here'))?.items[0]?.file]).toEqual([false, proof.file]);
    expect([await bytesFor('here', proof.file ?? ''), await bytesFor('elsewhere', proof.file ?? '')]).toEqual([200, 404]);
    expect(await refusalOf(firm.browser.post(`/declarations/${id}/evidence/${proof.id}/remove`))).toEqual([409, 'EVIDENCE_DISCLOSED']);
  });

  it('discloses nothing of a draft, takes away what nobody saw, and takes no file of another', async () => {
    const { id } = await begin(lamp());
    const proof = await proved(id);
    expect(await refusalOf(firm.browser.post(`/declarations/${id}/evidence/${proof.id}/disclose`))).toEqual([409, 'EVIDENCE_NOT_PUBLISHED']);
    const theirs = await begin(lamp(), other);
    expect(await refusalOf(other.browser.post(`/declarations/${theirs.id}/evidence`, { kind: 'other', file: proof.file }))).toEqual([422, 'EVIDENCE_FILE_UNKNOWN']);
    expect((await firm.browser.post<Evidence>(`/declarations/${id}/evidence/${proof.id}/remove`)).body.items).toEqual([]);
  });

  it('is closed to another organisation by the database itself', async () => {
    const { id } = await published(lamp());
    const proof = await proved(id);
    const asServer = (organisation: string | undefined, statement: string, parameters: string[]) => place.database.write.transaction(async (tx) => {
      await tx.execute('set local role gongtong_app', []);
      await tx.execute(`select set_config('app.organisation', $1, true)`, [organisation]);
      return (await tx.query(statement, parameters)).length;
    });
    const organisationOf = async ({ enterprise }: Firm) => (await place.database.write.first<{ id: string }>('select organisation_id as id from enterprise.enterprise where id = $1::uuid', [enterprise.id]))?.id;
    const [mine, theirs] = [await organisationOf(firm), await organisationOf(other)];
    const select = 'select from declaration.evidence where id = $1::uuid';
    expect([await asServer(mine, select, [proof.id]), await asServer(theirs, select, [proof.id]), await asServer(theirs, 'select from declaration.declaration where id = $1::uuid', [id])]).toEqual([1, 0, 0]);
    expect(await asServer(theirs, `update declaration.evidence set note = 'x' where id = $1::uuid returning id`, [proof.id])).toBe(0);
    const insert = `insert into declaration.evidence (organisation_id, declaration_id, kind, file_id, sha256, added_by) select $1::uuid, $2::uuid, 'other', $3::uuid, repeat('a', 64), added_by from declaration.evidence`;
    await expect(asServer(mine, insert.replace('$1', `'${theirs ?? ''}'`).replace('$2', '$1').replace('$3', '$2'), [id, proof.file ?? ''])).rejects.toThrow(/row-level security/);
  });
});
