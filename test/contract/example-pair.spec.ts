import { type CatalogueImport, catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

const [A, B] = ['示例标准 EX-L 1-2026', '示例標準 EX-L 2:2026'];
type Clauses = Readonly<{ items: readonly Readonly<{ number: string; requirements: readonly string[]; title: Record<string, string>; abstract: Record<string, string> }>[]; elsewhere: readonly string[] }>;
type Item = Readonly<{ requirement: Readonly<{ id: string }>; verdict: string; provisional: boolean; action: string }>;

let database: TestDatabase;
let product: CatalogueImport;
let server: ContractApp;
let done: Awaited<ReturnType<CatalogueImport['loadExamples']['execute']>>;
beforeAll(async () => {
  database = await testDatabase();
  product = catalogueImport(database, correspondenceImporters);
  done = await product.loadExamples.execute();
  server = await ContractApp.start(database.url);
}, 120_000);
afterAll(() => server.close());

describe('the example pair', () => {
  it('is taken in whole', () => {
    expect(done.ok && done.value.map(({ rowsRead, rowsNew, rowsFaulty }) => [rowsRead, rowsNew, rowsFaulty])).toEqual([[1, 1, 0], [2, 2, 0], [104, 104, 0], [40, 40, 0], [16, 16, 0]]);
  });

  it.each([[A, 20], [B, 20]])('%s has 52 clauses with titles and abstracts, and its requirements in them', async (number, requirements) => {
    const { status, body } = await server.get<Clauses>(`/api/v1/standards/${encodeURIComponent(number)}/clauses`);
    expect([status, body.items.length, body.elsewhere]).toEqual([200, 52, []]);
    expect(body.items.flatMap((clause) => clause.requirements)).toHaveLength(requirements);
    expect(body.items.filter(({ title, abstract }) => Object.keys(title).length < 2 || Object.keys(abstract).length !== 1)).toEqual([]);
  });

  it('is said to be an example, of no issuer', async () => {
    const rows = await database.read.query(`select e.kind, f.issuer, s.note, s.source_id from catalogue.edition e join catalogue.family f on f.id = e.family_id join catalogue.statement s on s.edition_id = e.id`);
    expect(rows).toEqual([A, B].map(() => ({ kind: 'other', issuer: 'other', note: 'example: true', source_id: 'EXAMPLE' })));
  });

  it('has an effect on what must be tested', async () => {
    const values = [{ characteristic: 'luminous efficacy', value: '115', unit: 'lm/W' }];
    const { body } = await server.post<{ items: Item[] }>('/api/v1/delta-tests', { targets: [B], evidence: { conformity: [A], values } }, { 'accept-language': 'en' });
    const count = (verdict: string) => body.items.filter((item) => item.verdict === verdict).length;
    expect(['met-by-conformity', 'no-evidence', 'retest-other-method'].map(count)).toEqual([12, 5, 3]);
  });

  it('loads once', async () => expect(await product.loadExamples.execute()).toEqual({ ok: true, value: [] }));
});
