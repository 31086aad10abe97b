import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { canonicalJson } from '@pure/kernel';
import { exchangedContent } from '../../libs/features/mapping/domain/exchange/exchanged.fixture';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import type { Person, Problem } from './support/person';
import { aShownMapping, contentOfRows } from './support/shown-mappings';

type Told = Readonly<{ code: string; at: string; detail: string }>;
type Imported = Problem & Readonly<{ id?: string; source: string | null; target: string | null; rows: number; lost: Told[]; faults: Told[] }>;
type Draft = Readonly<{ content: typeof exchangedContent; example: boolean }>;

const ROWS = 10_000;
const place = {} as { database: TestDatabase; server: ContractApp; centre: string; large: string; origin: string };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  place.centre = await anOrganisation(place.database, 'centre', '研究中心');
  place.large = await shown({ content: contentOfRows(ROWS) });
  await place.server.nest.listen(0, '127.0.0.1');
  place.origin = `http://127.0.0.1:${(place.server.nest.getHttpServer().address() as AddressInfo).port}`;
}, 300_000);
afterAll(() => place.server.close());

const shown = (more: Partial<Parameters<typeof aShownMapping>[1]> = {}): Promise<string> => aShownMapping(place.database, { serial: (made += 1), organisation: place.centre, ...more });
const drafter = async (): Promise<Person> => (await aMember(place, place.centre, 'centre', `exchange-${(made += 1)}@centre.example`)).browser;
const taken = (number: string, format: string, accept?: string) => place.server.get(`/api/v1/mappings/${number}/export/${format}`, accept === undefined ? {} : { accept });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const example = (name: string): string => readFileSync(path.join(__dirname, '../corpora/exchange/schemas', name), 'utf8');

describe('an export', () => {
  it.each([
    ['oscal', 'application/json'], ['sssom', 'text/tab-separated-values'], ['sssom.json', 'application/json'], ['skos', 'text/turtle'], ['skos.jsonld', 'application/ld+json'], ['csv', 'text/csv'], ['json', 'application/json'],
  ])('as %s is a file of its type', async (format, type) => {
    const { status, headers } = await taken(await shown(), format);
    expect([status, String(headers['content-type']).split(';', 1)[0], headers['access-control-allow-origin'], headers['vary']]).toEqual([200, type, '*', 'Accept, Accept-Language']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="GT-M-2031-\d{6}-.-v1\.[a-z.]+"$/);
  });

  it('is JSON-LD for a reader of SKOS that asks for it, and says which forms there are to one that asks for another', async () => {
    const number = await shown();
    expect((await taken(number, 'skos', 'application/ld+json')).text).toContain('"@graph"');
    const refused = await place.server.get<Problem>(`/api/v1/mappings/${number}/export/skos`, { accept: 'application/rdf+xml', 'accept-language': 'en' });
    expect([refused.status, refused.body.code]).toEqual([406, 'EXPORT_NOT_ACCEPTABLE']);
    expect(refused.text).toContain('application/ld+json');
    const unknown = await place.server.get<Problem>(`/api/v1/mappings/${number}/export/pdf`);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'EXPORT_FORM_UNKNOWN']);
  });

  it.each(['approved', 'in_notice', 'returned', 'suspended', 'revoked', 'expired'])('of one that is %s says so itself, in each form', async (state) => {
    const number = await shown({ state });
    const texts = await Promise.all(['oscal', 'sssom.tsv', 'sssom.json', 'skos.ttl', 'skos.jsonld', 'csv', 'json'].map(async (format) => (await taken(number, format)).text));
    expect(texts.filter((text) => !text.includes(state))).toEqual([]);
    expect(texts.filter((text) => text.includes('限值有误')).length).toBe(state === 'approved' ? 0 : 5 + 1);
  });

  it('of an example says so', async () => {
    const number = await shown({ example: true });
    expect((await taken(number, 'oscal')).body).toMatchObject({ 'mapping-collection': { metadata: { props: expect.arrayContaining([expect.objectContaining({ name: 'example', value: 'true' })]) } } });
    expect((await taken(number, 'json')).body).toMatchObject({ example: true });
  });

  it('is of the version that is asked for, and of none that there is not', async () => {
    const number = await shown();
    expect((await place.server.get(`/api/v1/mappings/${number}/export/json?version=1`)).status).toBe(200);
    const [none, nothing] = [await place.server.get<Problem>(`/api/v1/mappings/${number}/export/json?version=2`), await place.server.get<Problem>('/api/v1/mappings/GT-M-2026-000001-A/export/json')];
    expect([none.status, none.body.code, nothing.status, nothing.body.code]).toEqual([404, 'MAPPING_VERSION_NONE', 404, 'MAPPING_UNKNOWN']);
  });

  it('of 10,000 rows is whole, and its document has the digest that was published', async () => {
    const { body } = await place.server.get<{ sha256: string; document: { content: { rows: unknown[] } } }>(`/api/v1/mappings/${place.large}/export/json`);
    expect([body.document.content.rows.length, sha256(canonicalJson(body.document as never))]).toEqual([ROWS, body.sha256]);
  });
});

/** What an answer is sent in, over a real connection. */
const opened = (format: string): Promise<IncomingMessage> => new Promise((resolve, reject) => get(`${place.origin}/api/v1/mappings/${place.large}/export/${format}`, resolve).on('error', reject));
const busy = async (): Promise<number> => (await place.database.write.first<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`))?.n ?? 0;
const settled = async (): Promise<boolean> => {
  for (let tries = 0; tries < 400; tries += 1, await after(50)) if ((await busy()) === 0) return true;
  return false;
};

describe('10,000 rows on a slow connection', () => {
  it('wait for the reader: nothing runs in the database meanwhile, and all of it comes in the end', async () => {
    const answer = await opened('csv');
    expect(await settled()).toBe(true);
    let bytes = 0;
    for await (const chunk of answer) bytes += (chunk as Buffer).length;
    const whole = await taken(place.large, 'csv');
    expect(bytes).toBe(Buffer.byteLength(whole.text));
  });

  it('end when the client goes away, and leave the server as it was', async () => {
    const gone = await Promise.all(Array.from({ length: 20 }, () => opened('oscal')));
    for (const answer of gone) answer.destroy();
    expect(await settled()).toBe(true);
    expect((await taken(await shown(), 'oscal')).status).toBe(200);
  });
});

const looked = (browser: Person, body: object, headers: Record<string, string> = {}) => browser.post<Imported>('/mappings/import/check', body, headers);
const begun = (browser: Person, body: object, headers: Record<string, string> = {}) => browser.post<Imported>('/mappings/import', body, headers);
const codes = (told: readonly Told[]) => told.map(({ code }) => code);

describe('an import', () => {
  it.each([['oscal', 'oscal'], ['sssom.tsv', 'sssom'], ['sssom.json', 'sssom'], ['csv', 'csv']])('of our own %s is the same draft, with what a draft has not', async (form, format) => {
    const browser = await drafter();
    const { text } = await taken(await shown(), form);
    const look = await looked(browser, { format, text });
    expect([look.status, look.body.rows, codes(look.body.lost), look.body.faults]).toEqual([200, exchangedContent.rows.length, ['STANDING'], []]);
    const { body } = await begun(browser, { format, text });
    const draft = (await browser.get<Draft>(`/mappings/${body.id ?? ''}/draft`)).body;
    expect(draft.content).toEqual(exchangedContent);
  });

  it('of a table with semicolons and a byte order mark, or in GB 18030, is read', async () => {
    const browser = await drafter();
    const table = 'source clause;target clause;relation;reason;note\r\n4.1;4.1;equal;限值相同，试验方法一致，要求不变;x\r\n';
    const ends = { source: 'CNS15598-1:2020', target: 'GB4943.1-2022' };
    const found = await begun(browser, { format: 'csv', text: `\ufeff${table}`, ...ends });
    expect([found.body.source, found.body.target, found.body.rows, codes(found.body.lost), found.status]).toEqual(['CNS 15598-1:2020', 'GB 4943.1-2022', 1, ['COLUMNS'], 201]);
    const gb = Buffer.from('source clause,target clause,relation,reason\r\n4.1,4.1,equal,', 'latin1');
    const bytes = Buffer.concat([gb, Buffer.from('cfded6b5cfe0cdac', 'hex')]).toString('base64'); // 限值相同
    expect((await looked(browser, { format: 'csv', bytes, ...ends })).body).toMatchObject({ rows: 1, faults: [] });
  });

  it.each(['simple_mapping.json', 'comprehensive_mapping.json'])('of %s, which calls itself OSCAL 1.0.4, needs its editions named and tells the rest', async (name) => {
    const browser = await drafter();
    const look = await looked(browser, { format: 'oscal', text: example(name) });
    expect([look.status, look.body.source, codes(look.body.faults)]).toEqual([200, null, ['END_MISSING', 'END_MISSING']]);
    const refused = await begun(browser, { format: 'oscal', text: example(name) });
    expect([refused.status, refused.body.code, codes(refused.body.faults)]).toEqual([422, 'IMPORT_FAULTY', ['END_MISSING', 'END_MISSING']]);
    const { status, body } = await begun(browser, { format: 'oscal', text: example(name), source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' }, { 'accept-language': 'en' });
    expect([status, codes(body.lost)[0], body.lost[0]?.detail]).toEqual([201, 'OSCAL_VERSION', expect.stringContaining('1.0.4')]);
    expect((await browser.get<Draft>(`/mappings/${body.id ?? ''}/draft`)).body.content.rows).toHaveLength(body.rows);
  });

  it('of SSSOM with prefixes that nobody declared tells each, and keeps nothing', async () => {
    const browser = await drafter();
    const text = '#curie_map:\n#  A: https://a.example/\n#license: https://a.example/l\n#mapping_set_id: https://a.example/s\nsubject_id\tpredicate_id\tobject_id\tmapping_justification\nA:1\tskos:exactMatch\tB:1\tsemapv:ManualMappingCuration\n';
    const { status, body } = await begun(browser, { format: 'sssom', text, source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' }, { 'accept-language': 'en' });
    expect([status, body.faults.map(({ code, at, detail }) => [code, at, detail.includes('“B”')])]).toEqual([422, [['PREFIX_UNKNOWN', '6', true]]]);
  });

  it.each<[string, object, number, string]>([
    ['nothing', { format: 'oscal' }, 422, 'EXCHANGE_EMPTY'],
    ['bytes that are no text', { format: 'sssom', bytes: '/w==' }, 422, 'EXCHANGE_NOT_UTF8'],
    ['what is no JSON', { format: 'oscal', text: '<xml/>' }, 422, 'EXCHANGE_NOT_JSON'],
    ['another file of OSCAL', { format: 'oscal', text: '{"catalog":{}}' }, 422, 'OSCAL_NO_MAPPING'],
    ['a head that is no YAML', { format: 'sssom', text: '#a: [\nx\ty' }, 422, 'SSSOM_HEAD'],
    ['a table without predicates', { format: 'sssom', text: 'subject_id\tobject_id\n' }, 422, 'SSSOM_COLUMNS'],
    ['a table without headings', { format: 'csv', text: 'a,b\n1,2\n' }, 422, 'EXCHANGE_COLUMNS'],
    ['an edition that the register lacks', { format: 'csv', text: 'source clause,target clause\n4,4\n', source: 'GB 999999-2099', target: 'GB 4943.1-2022' }, 422, 'MAPPING_END_UNKNOWN'],
    ['another format', { format: 'skos', text: 'x' }, 400, 'FORM_INVALID'],
  ])('of %s is refused with the reason', async (_, body, status, code) => {
    const browser = await drafter();
    for (const refused of [await looked(browser, body), await begun(browser, body)]) expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('of texts that cannot be kept, or are too long, keeps nothing', async () => {
    const row = (reason: string) => ({ format: 'sssom', text: JSON.stringify({ mappings: [{ subject_id: 'https://a.example/1', predicate_id: 'skos:exactMatch', object_id: 'https://a.example/2', mapping_justification: 'semapv:ManualMappingCuration', comment: reason }] }), source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' });
    const browser = await drafter();
    for (const [reason, code] of [['\0', 'TEXT_DAMAGED'], ['\ud800', 'TEXT_DAMAGED'], ['x'.repeat(4_001), 'TEXT_LONG']] as const) {
      const { status, body } = await begun(browser, row(reason));
      expect([status, codes(body.faults)]).toEqual([422, [code]]);
    }
  });

  it('is the centre’s alone', async () => {
    const firm = await anOrganisation(place.database, 'enterprise', '厦门某公司');
    const { browser } = await aMember(place, firm, 'enterprise', `exchange-${(made += 1)}@firm.example`);
    for (const send of [looked, begun]) expect((await send(browser, { format: 'csv', text: 'x' })).status).toBe(403);
  });
});
