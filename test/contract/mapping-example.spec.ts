import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { accessDemonstration } from '@features/access';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { TakeExampleOn } from '@features/mapping';
import { MakeExamplePool } from '@features/review';
import { readEnvironment } from '@platform/config';
import { canonicalJson, type Json } from '@pure/kernel';
import { faults, fromJsonLd, oscal, sssom, sssomJson, triples, turtle } from '../corpora/exchange/readers';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation } from './support/organisations';
import type { Problem } from './support/person';

const [A, B] = ['示例标准 EX-L 1-2026', '示例標準 EX-L 2:2026'];
type Shown = Readonly<{
  number: string; state: string; example: boolean; territory: string; objections: { outcome: string }[]; acts: { act: string }[];
  document: { example: boolean; approvingBody: Record<string, string>; content: { rows: unknown[] }; panel: { draw: string; size: number; unilateral: boolean; outcome: string; dissent: Record<string, string>[] } };
}>;
type Tests = Readonly<{ items: { verdict: string; reason: string; provisional: boolean; basis: { mapping: string | null } | null }[] }>;
type Pair = Readonly<{ standing: string; grade: number; mapping?: string; mask: string[] }>;

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-example-'));
const place = {} as { database: TestDatabase; server: ContractApp };
let shown: Shown;
let before: Tests;

/** What a firm whose lamps conform to one must test for the other; 115 lm/W were measured, by a method that the report does not name. */
const tests = async (): Promise<Tests> => {
  const values = [{ characteristic: 'luminous efficacy', value: '115', unit: 'lm/W' }];
  return (await place.server.post<Tests>('/api/v1/delta-tests', { targets: [B], evidence: { conformity: [A], values } }, { 'accept-language': 'en' })).body;
};
const figures = ({ items }: Tests) => ['met-by-conformity', 'no-evidence', 'retest-other-method'].map((verdict) => items.filter((item) => item.verdict === verdict).length);

const published = async (): Promise<Shown | undefined> => {
  const { body } = await place.server.get<{ items: { number: string; state: string }[] }>('/api/v1/mappings');
  const approved = body.items.find(({ state }) => state === 'approved');
  return approved && (await place.server.get<Shown>(`/api/v1/mappings/${approved.number}`)).body;
};

/** The worker takes the example on; a busy machine takes longer. */
async function untilApproved(): Promise<Shown> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await published();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(JSON.stringify(await place.database.write.query(`select m.number, m.state, p.state as panel, d.state as draw from mapping.mapping m left join review.panel p on p.subject_id = m.id left join review.draw d on d.number = p.draw`)));
}

beforeAll(async () => {
  place.database = await testDatabase();
  const read = readEnvironment({ DATABASE_URL: place.database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  const file = path.join(folder, 'standards.csv');
  writeFileSync(file, 'number,side,kind,title_zh_hans,status,source,grade\nGB 4943.1-2022,mainland,standard,设备,in_force,cover.example,A\n');
  const product = catalogueImport(place.database, correspondenceImporters);
  await product.importFile.execute({ subject: 'standards', path: file, dryRun: false });
  await product.loadExamples.execute();
  await accessDemonstration(place.database, folder, read.value);
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  before = await tests();
  await place.server.nest.get(MakeExamplePool, { strict: false }).execute();
  shown = await untilApproved();
}, 400_000);
afterAll(async () => {
  await place.server.close();
  rmSync(folder, { recursive: true });
});

it('is approved by the example authority, after a panel with a minority opinion and a notice with an objection answered', () => {
  const { state, example, territory, document: { panel, approvingBody, content }, objections, acts } = shown;
  expect([state, example, territory, shown.document.example, approvingBody['zh-Hans']]).toEqual(['approved', true, '350000', true, '示例市场监督管理局']);
  expect(panel).toMatchObject({ size: 5, unilateral: false, outcome: 'agreed', dissent: [{ 'zh-Hans': expect.stringContaining('示例') }] });
  expect([objections.map(({ outcome }) => outcome), acts.map(({ act }) => act)]).toEqual([['refused'], ['send-to-notice', 'approve']]);
  expect(content.rows.length).toBeGreaterThan(52);
});

it('says something of every clause of both', async () => {
  const rows = await place.database.write.query<{ ref: string }>(`
    select e ->> 'ref' as ref from mapping.version v, jsonb_array_elements(v.content -> 'rows') r, jsonb_array_elements(r -> 'sources') e`);
  expect(new Set(rows.map(({ ref }) => ref)).size).toBe(52);
});

it('stands in the log of the examples alone', async () => {
  const rows = await place.database.write.query<{ kind: string; log: string }>(`select kind, log from transparency.record where number = $1 order by version`, [shown.number]);
  expect(rows).toEqual(['mapping', 'objection', 'decision'].map((kind) => ({ kind, log: 'examples' })));
  const draw = await place.database.write.query<{ log: string }>(`select distinct log from transparency.record where number = $1`, [shown.document.panel.draw]);
  expect(draw).toEqual([{ log: 'examples' }]);
});

it('carries the answer between the two at grade 5', async () => {
  const ask = () => place.server.get<Pair>(`/api/v1/correspondences/${encodeURIComponent(A)}/${encodeURIComponent(B)}`);
  let { body } = await ask();
  for (let tries = 0; tries < 100 && body.standing !== 'approved'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ({ body } = await ask());
  }
  expect(body).toMatchObject({ standing: 'approved', grade: 5, mapping: shown.number, mask: ['overlap'] });
});

it('decides what a firm must test, requirement by requirement, and makes two leads firm', async () => {
  const after = await tests();
  expect([figures(before), figures(after)]).toEqual([[12, 5, 3], [12, 5, 3]]);
  const provisional = ({ items }: Tests) => items.filter((item) => item.provisional).length;
  expect([provisional(before), provisional(after)]).toEqual([3, 1]);
  expect(before.items.filter(({ basis }) => (basis?.mapping ?? null) !== null)).toEqual([]);
  const decided = after.items.filter(({ basis }) => basis?.mapping === shown.number);
  expect(decided.filter(({ reason }) => reason === 'COVERED_BY_MAPPING')).toHaveLength(12);
  expect(decided).toHaveLength(19); // all but the one of which a value was given
});

it('is found by search among what is mapped, by the numbers of its standards', async () => {
  const ask = () => place.server.get<{ items: { number: string; mappings: number }[]; facets: { hasMapping: unknown[] } }>(`/api/v1/standards?hasMapping=true&q=${encodeURIComponent(A)}`);
  let { body } = await ask();
  for (let tries = 0; tries < 300 && body.items.length < 1; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200)); // search follows what changed
    ({ body } = await ask());
  }
  expect(body.items.map(({ number, mappings }) => [number, mappings])).toEqual([[A, 1]]);
  expect(body.facets.hasMapping).toEqual([{ value: 'true', count: 1 }]);
});

const exported = async (form: string): Promise<string> => (await place.server.get(`/api/v1/mappings/${shown.number}/export/${form}`)).text;

describe('taken along', () => {
  it('holds against the schemas that others published, in each format, and says in each that it is an example', async () => {
    const [asOscal, asSssom, asTable, asTurtle, asLinked, asCsv, asJson] = await Promise.all(['oscal.json', 'sssom.json', 'sssom.tsv', 'skos.ttl', 'skos.jsonld', 'csv', 'json'].map(exported));
    const set: unknown = JSON.parse(asSssom ?? '');
    expect([faults(oscal, JSON.parse(asOscal ?? '')), faults(sssom, set)]).toEqual([[], []]);
    expect(sssomJson(asTable ?? '')).toEqual(set);
    const quads = turtle(asTurtle ?? '');
    expect(triples(await fromJsonLd(asLinked ?? ''))).toEqual(triples(quads));
    expect(quads.filter(({ predicate }) => /core#\w+Match$/.test(predicate.value))).toEqual([]); // an example says nothing as a fact
    const lines: Record<string, string>[] = parse(asCsv ?? '', { columns: true, bom: true });
    expect([lines.length, new Set(lines.map(({ example }) => example))]).toEqual([shown.document.content.rows.length + 1, new Set(['yes'])]);
    const whole = JSON.parse(asJson ?? '') as Readonly<{ sha256: string; document: Json }>;
    expect(createHash('sha256').update(canonicalJson(whole.document)).digest('hex')).toBe(whole.sha256);
  });

  it.each([['oscal', 'oscal.json'], ['sssom', 'sssom.tsv'], ['sssom', 'sssom.json'], ['csv', 'csv']])('comes back as the same draft from %s (%s), with the list of what the format could not say', async (format, form) => {
    const centre = await anOrganisation(place.database, 'centre', `研究中心 ${form}`);
    const { browser } = await aMember(place, centre, 'centre', `again-${form}@centre.example`);
    const begun = await browser.post<{ id: string; lost: { code: string; detail: string }[]; faults: unknown[] }>('/mappings/import', { format, text: await exported(form) }, { 'accept-language': 'en' });
    expect([begun.status, begun.body.faults, begun.body.lost.map(({ code }) => code)]).toEqual([201, [], ['STANDING', 'EXAMPLE']]);
    const { body } = await browser.get<{ content: { rows: { key: string }[] }; example: boolean }>(`/mappings/${begun.body.id}/draft`);
    expect([body.example, body.content]).toEqual([true, shown.document.content]);
  });
});

it('is taken on no further, and no second one is begun', async () => {
  const taking = place.server.nest.get(TakeExampleOn, { strict: false });
  expect(await taking.execute()).toEqual({ done: true, refused: null });
  expect(await place.database.write.query(`select count(*)::int as count from mapping.mapping where example and source = $1 and number is not null`, [A])).toEqual([{ count: 1 }]);
});


describe('whoever begins a mapping', () => {
  const draft = async (source: string, target: string) => {
    const centre = await anOrganisation(place.database, 'centre', `研究中心 ${source}`);
    const { browser } = await aMember(place, centre, 'centre', `centre-${centre}@centre.example`);
    return browser.post<Problem & { id: string; detail: string }>('/mappings', { source, target });
  };

  it('begins an example where both editions are invented', async () => {
    const { body } = await draft(B, A);
    expect(await place.database.write.query(`select example from mapping.mapping where id = $1::uuid`, [body.id])).toEqual([{ example: true }]);
  });

  it('is told that an invented edition cannot be mapped to a real one', async () => {
    const { status, body } = await draft(A, 'GB 4943.1-2022');
    expect([status, body.code, body.detail]).toEqual([422, 'MAPPING_EXAMPLE_MIXED', expect.stringContaining(A)]);
  });
});
