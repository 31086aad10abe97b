import { createHash } from 'node:crypto';
import { logCatalogues } from '@features/recognition';
import { publicLogOf } from '@features/transparency';
import { canonicalJson, type Json } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Row = Readonly<{ catalogue: { id: string; version: number; territory: string[]; source: string; grade: string }; row: { key: string; taiwan: { name: string; level: string | null }; mainland: { name: string; level: string | null }; source: string; grade: string; toConfirm: boolean }; handledHere: boolean; by: string }>;
type Page = Readonly<{ items: Row[]; otherLevels: Row[]; total: number; next: string | null; trades: { code: string }[]; listed: { name: string }[]; understood: { paper: string | null; everyday: { name: string }[] }; code?: string; errors?: { path: string }[] }>;
type Proof = Readonly<{ outcome: string; provisional: boolean; checks: { about: string; state: string; reason: string }[]; code?: string }>;

let database: TestDatabase;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  server = await ContractApp.start(database.url);
});
afterAll(() => server.close());

const rows = async (query: Readonly<Record<string, string>>) => (await server.get<Page>(`/api/v1/recognition/rows?${new URLSearchParams(query)}`)).body;
const care = async () => {
  const [first] = (await rows({ q: '照顧服務員' })).items;
  if (!first) throw new Error('there is no such row');
  return first;
};
const page = (path: string, segment = 'hans') => server.get(`/${segment}${path}`);

describe('rows of recognition', () => {
  it.each(['照顧服務員', '照顾服务员', '照服員', '居服员', '17800', '养老护理员', '養老護理員', '4-10-01-05', '照顧服務員 單一級'])('%s finds 照顧服務員 單一級 → 养老护理员 四级', async (q) => {
    const { items } = await rows({ q });
    expect(items[0]).toMatchObject({ row: { taiwan: { name: '照顧服務員', level: '單一' }, mainland: { name: '养老护理员', level: '四级' } }, catalogue: { territory: ['350000'] } });
  });

  it('a course certificate narrows nothing and is understood as what it is', async () => {
    expect((await rows({ q: '照服員結業證明書' })).understood).toMatchObject({ paper: 'course', everyday: [{ name: '結業證明書' }, { name: '照服員' }] });
  });

  it('a level that no row of the name has finds them apart, never as answers', async () => {
    const { items, otherLevels } = await rows({ q: '照顧服務員', level: '甲' });
    expect([items.length, otherLevels.map(({ row }) => row.taiwan.level)]).toEqual([0, ['單一']]);
  });

  it('a code of an item leads to its trade', async () => expect((await rows({ q: '18201' })).trades.map(({ code }) => code)).toEqual(['18200', '18201']));
  it('what is not listed has no rows, and the list of 2021 beside them', async () => {
    const { items, listed } = await rows({ q: '護士執業資格' });
    expect([items, listed.map(({ name }) => name)]).toEqual([[], ['护士执业资格']]);
  });

  it('page by page all rows appear once, and a position of nowhere is refused', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { items, next }: Page = await rows({ limit: '4', ...(after !== '' && { after }) });
      seen.push(...items.map(({ catalogue, row }) => `${catalogue.id}/${row.key}`));
      after = next;
    }
    expect([new Set(seen).size, (await rows({})).total]).toEqual([seen.length, seen.length]);
    expect((await server.get<Page>('/api/v1/recognition/rows?after=nowhere')).body.code).toBe('CURSOR_INVALID');
  });

  it('a compilation does not tell its source', async () => expect((await rows({ limit: '100' })).items.filter(({ row }) => (row.grade === 'C' || row.grade === 'M') && row.source !== '')).toEqual([]));
  it('is a table for programs', async () => {
    const { text, headers } = await server.get('/api/v1/recognition/rows.csv?q=17800');
    expect([headers['content-type'], text.split('\r\n')[0]?.slice(1, 22)]).toEqual(['text/csv; charset=utf-8; header=present', 'catalogue,version,key']);
    expect(text).toContain('照顧服務員,17800,單一級,养老护理员,4-10-01-05,四级');
    expect((await server.get('/api/v1/recognition/rows?q=17800', { accept: 'text/csv' })).text).toBe(text);
  });

  it.each([['q=' + 'x'.repeat(201), 'q'], ['paper=passport', 'paper'], ['level=x', 'level'], ['limit=0', 'limit'], ['wrong=1', 'wrong']])('refuses %s', async (query, field) => {
    const { status, body } = await server.get<Page>(`/api/v1/recognition/rows?${query}`);
    expect([status, body.errors?.[0]?.path]).toEqual([400, field]);
  });
});

describe('what else must be proved', () => {
  const conditions = async (query: string) => (await server.get<Proof>(`/api/v1/recognition/rows/${(await care()).catalogue.id}/${(await care()).row.key}/conditions?${query}`)).body;

  it('a course is not the certificate', async () => expect((await conditions('paper=course')).checks[0]).toMatchObject({ about: 'paper', state: 'missing', reason: 'course' }));
  it('the certificate of the level that the row has is', async () => expect((await conditions(`paper=technician&paper=course&level=${encodeURIComponent('單一')}`)).checks.map(({ state }) => state).slice(0, 2)).toEqual(['met', 'met']));
  it('says which rows there are not', async () => {
    const id = (await care()).catalogue.id;
    const codes = await Promise.all([`rows/${id}/nothing`, 'rows/nothing/nothing/conditions', `catalogues/${id}?v=99`].map(async (path) => (await server.get<Proof>(`/api/v1/recognition/${path}`)).body.code));
    expect(codes).toEqual(['RECOGNITION_ROW_UNKNOWN', 'RECOGNITION_CATALOGUE_UNKNOWN', 'RECOGNITION_VERSION_UNKNOWN']);
  });
});

describe('catalogues', () => {
  it('each is there whole, with digest and versions', async () => {
    const { body: { items } } = await server.get<{ items: { catalogue: { id: string }; rows: number; digest: string }[] }>('/api/v1/recognition/catalogues');
    for (const { catalogue: { id }, rows: count, digest } of items) {
      const { body } = await server.get<{ rows: unknown[]; digest: string; versions: unknown[] }>(`/api/v1/recognition/catalogues/${id}`);
      expect([body.rows.length, body.digest, body.versions.length]).toEqual([count, digest, 1]);
    }
    expect(items.length).toBeGreaterThan(3);
  });
});

describe('pages', () => {
  it.each([['hans', '本目录未收录该资格，不代表不能办理。可提出建议。'], ['hant', '本目錄未收錄此資格，不代表不能辦理。可提出建議。']])('%s: what is not listed may still be possible', async (segment, words) =>
    expect((await page(`/recognition?q=${encodeURIComponent('律師')}`, segment)).text).toContain(words));

  it.each([['hans', '这张证书让您可以：', '仍须另办：', '决定机构〔'], ['hant', '此證書讓您可以：', '仍須另辦：', '決定機構〔']])('%s: a row says what it lets one do, what is still needed, and its legal effect', async (segment, allows, needed, legal) => {
    const { catalogue, row } = await care();
    const { text } = await page(`/recognition/${catalogue.id}/${row.key}`, segment);
    for (const words of [allows, needed, legal]) expect(text).toContain(words);
  });

  it('where nobody here handles a catalogue there is no button', async () => {
    const { catalogue, row, handledHere } = await care();
    const { text } = await page(`/recognition/${catalogue.id}/${row.key}`);
    expect([handledHere, text.includes('>申请</a>'), text.includes('本目录不在本平台办理。')]).toEqual([false, false, true]);
  });

  it('what is said is compared and put into no link', async () => {
    const { catalogue, row } = await care();
    const { text } = await page(`/recognition/${catalogue.id}/${row.key}?paper=care-card`);
    expect(text).toContain('结业证明、长照小卡或学历不是所列资格');
  });

  it.each(['/recognition/nothing', '/recognition/nothing/r1', '/recognition/fujian-2025-batch-5/v/99', '/recognition/fujian-2025-batch-5/nothing'])('%s says that there is none', async (path) => expect((await page(path)).status).toBe(404));
});

it('an outsider comes to the digest of every catalogue that is published, as it is told and as the public log has it', async () => {
  await logCatalogues(database, publicLogOf());
  const { items } = (await server.get<{ items: { catalogue: { id: string; version: number }; digest: string }[] }>('/api/v1/recognition/catalogues')).body;
  expect(items.length).toBeGreaterThan(0);
  for (const { catalogue: { id, version }, digest } of items) {
    const { body } = await server.get<Json>(`/api/v1/recognition/catalogues/${id}/versions/${version}/document`);
    const logged = await server.get<{ sha256: string }>(`/api/v1/records/recognition-catalogue-${id}/${version}/document`);
    expect([id, createHash('sha256').update(canonicalJson(body)).digest('hex'), logged.body.sha256]).toEqual([id, digest, digest]);
  }
});
