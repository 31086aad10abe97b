import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Sentence = Readonly<{ 'zh-Hans': string; 'zh-Hant': string; en: string }>;
type Leaf = Readonly<{ hash: string; fact: Readonly<Record<string, unknown>> }>;
type Step = Readonly<{ from: string; to: string; reversed: boolean; fact: string; source: string; mask: string[]; grade: number; leaves: Leaf[] }>;
type Proof = Readonly<{ id: string; from: string; to: string; mask: string[]; steps: Step[] }>;
type Answer = Readonly<{
  mask: string[]; covers: boolean; statement: Sentence; standing: string; provisional: boolean; grade: number; flags: string[]; gap: Readonly<{ complete: boolean; items: unknown[] }>;
  editionGaps: unknown[]; drift: unknown[]; whyNot?: Readonly<{ missing: string; at: unknown; statement: Sentence }>; contradiction?: Proof[]; proofs: Proof[];
  legal: Readonly<{ effect: string; statement: Sentence }>;
}>;
type Item = Answer & Readonly<{ number: string; slug: string; transitions: unknown[] }>;
type List = Readonly<{ items: Item[]; total: number; next: string | null; sources: Readonly<{ id: string; grade: number; address: string | null }>[]; asked: Readonly<{ number: string; status: string }> }>;
type Pair = Answer & Readonly<{ from: Readonly<{ number: string }>; to: Readonly<{ number: string }>; asOf: string; chosen: string[] }>;
type Problem = Readonly<{ code: string; detail: string; suggestions?: Readonly<{ number: string }>[]; end?: string; errors?: Readonly<{ path: string; code: string }>[] }>;
type Verified = Readonly<{ valid: boolean; faults: Readonly<{ step: number | null; leaf: string | null; code: string; detail: string }>[] }>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
}, 240_000);
afterAll(() => server.close());

const listOf = async (number: string, query = '') => (await server.get<List>(`/api/v1/standards/${encodeURIComponent(number)}/correspondences${query}`)).body;
const pairOf = (from: string, to: string, query = '') => server.get<Pair>(`/api/v1/correspondences/${encodeURIComponent(from)}/${encodeURIComponent(to)}${query}`);
const verify = async (proof: unknown, language = 'en') => (await server.post<Verified>('/api/v1/proofs/verify', { proof }, { 'accept-language': language })).body;

describe('GET /standards/{number}/correspondences', () => {
  it('CNS 15598-1:2020 has GB 4943.1-2022 as a candidate that is never equal', async () => {
    const { items } = await listOf('CNS 15598-1:2020', '?side=mainland');
    const found = items.find(({ number }) => number === 'GB 4943.1-2022');
    expect(found).toMatchObject({ mask: ['equal', 'subset', 'superset', 'overlap'], covers: false, standing: 'candidate', provisional: true });
    expect(found?.proofs[0]?.steps.map(({ from, to, reversed }) => [from, to, reversed])).toEqual([
      ['CNS 15598-1:2020', 'IEC 62368-1:2018', false], ['IEC 62368-1:2018', 'GB 4943.1-2022', true],
    ]);
    expect(found?.statement['zh-Hans']).toBe('线索，须核对原文：CNS 15598-1:2020 与 GB 4943.1-2022 的关系尚不能判定（可能：要求一致、目标更严、目标较宽、部分一致）。');
    expect(found?.legal.statement['zh-Hant']).toContain('系統推導候選，未經核准，無任何效力');
  });

  it('tells a lead by the fact that it lacks', async () => {
    const found = (await listOf('CNS 45001:2018')).items.find(({ number }) => number === 'GB/T 45001-2020');
    expect(found).toMatchObject({ standing: 'lead', covers: false, whyNot: { missing: 'degree-missing' } });
    expect(found?.mask).toHaveLength(5);
    expect(found?.whyNot?.statement['zh-Hans']).toMatch(/^第一个缺口：没有见到 CNS 45001:2018 采用 ISO 45001:2018 的程度。$/);
  });

  it('names a compilation and never links it', async () => {
    const { sources } = await listOf('CNS 15598-1:2020');
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ grade, address }) => grade <= 1 && address !== null)).toEqual([]);
    const { text } = await server.get('/api/v1/standards/CNS-15598-1-2020/correspondences');
    const weak = (JSON.parse(text) as List).items.flatMap(({ proofs }) => proofs.flatMap(({ steps }) => steps.flatMap(({ leaves }) => leaves.map(({ fact }) => fact)))).filter((fact) => Number(fact['grade']) <= 1);
    expect(weak.filter((fact) => /https?:/.test(String(fact['source'])))).toEqual([]);
  });

  it('pages without losing or repeating', async () => {
    const whole = await listOf('IEC 62368-1:2018');
    const first = await listOf('IEC 62368-1:2018', '?limit=1');
    const second = await listOf('IEC 62368-1:2018', `?limit=100&after=${first.next ?? ''}`);
    expect([whole.total, first.total]).toEqual([whole.items.length, whole.items.length]);
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(whole.items.map(({ number }) => number));
  });

  it('an undated number is the edition in force, and the answer says so', async () => {
    const list = await listOf('CNS 15598-1');
    expect(list).toMatchObject({ asked: { number: 'CNS 15598-1:2020', status: 'in_force' }, chosen: true });
    expect(await listOf('CNS 15598-1:2020')).toMatchObject({ chosen: false });
  });

  it.each([
    ['?side=moon', 'side', 'IS_IN'], ['?asOf=2024-02-30', 'asOf', 'IS_ISO8601'], ['?route=mail', 'route', 'IS_IN'], ['?type=old', 'type', 'IS_IN'],
    [`?territory=${'x'.repeat(51)}`, 'territory', 'MAX_LENGTH'], ['?limit=0', 'limit', 'MIN'], ['?colour=red', 'colour', 'UNKNOWN_FIELD'],
  ])('refuses %s', async (query, path, code) => {
    const { status, body } = await server.get<Problem>(`/api/v1/standards/CNS-15598-1-2020/correspondences${query}`);
    expect([status, body.errors?.[0]]).toMatchObject([400, { path, code }]);
  });

  it('does not know a position that it did not give out', async () => {
    const { status, body } = await server.get<Problem>('/api/v1/standards/CNS-15598-1-2020/correspondences?after=nowhere');
    expect([status, body.code]).toEqual([400, 'CURSOR_INVALID']);
  });

  it('has suggestions for an unknown number', async () => {
    const { status, body } = await server.get<Problem>('/api/v1/standards/CNS%2015598-9/correspondences');
    expect([status, body.code]).toEqual([404, 'STANDARD_UNKNOWN']);
    expect(body.suggestions?.map(({ number }) => number)).toContain('CNS 15598-1');
  });
});

describe('GET /correspondences/{from}/{to}', () => {
  it('answers every pair of known documents', async () => {
    const { status, body } = await pairOf('GB/T 31467.3-2015', 'CNS 15598-1:2020');
    expect([status, body.mask.length, body.whyNot !== undefined, body.proofs]).toEqual([200, 5, true, []]);
    expect(body.statement.en).toContain('Nothing is known');
  });

  it('is the same seen from the other end', async () => {
    const [there, back] = [(await pairOf('CNS 15598-1:2020', 'GB 4943.1-2022')).body, (await pairOf('GB 4943.1-2022', 'CNS 15598-1:2020')).body];
    expect(back.mask).toEqual(there.mask);
    expect(back.standing).toBe(there.standing);
  });

  it('IDT on both sides at grade 1 is equal and provisional', async () => {
    const { body } = await pairOf('CNS 12681:2016', 'GB/T 19001-2016');
    expect(body).toMatchObject({ mask: ['equal'], covers: true, standing: 'candidate', provisional: true, grade: 1 });
    expect(body.statement['zh-Hant']).toBe('線索，須核對原文：CNS 12681:2016 與 GB/T 19001-2016 要求一致，符合其一即符合另一個。');
  });

  it('NEQ, and another edition of the base, let nothing follow', async () => {
    for (const [from, to] of [['GB 3565.2-2022', 'CNS 366-2'], ['GB/T 31467.3-2015', 'ISO 12405-3:2014']] as const) {
      const { body } = await pairOf(from, to);
      expect([from, body.mask.length]).toEqual([from, 5]);
    }
  });

  it('takes a day before the document existed', async () => {
    const { body } = await pairOf('CNS 15598-1:2020', 'GB 4943.1-2022', '?asOf=2021-06-01');
    expect(body).toMatchObject({ asOf: '2021-06-01', whyNot: { missing: 'document-later' } });
    expect(body.mask).toHaveLength(5);
  });

  it.each(['zh-Hans', 'zh-Hant', 'en'])('refuses a document and itself (%s)', async (language) => {
    const { status, body } = await server.get<Problem>('/api/v1/correspondences/GB%204943.1-2022/GB4943.1%E2%80%942022', { 'accept-language': language });
    expect([status, body.code]).toEqual([422, 'SAME_DOCUMENT']);
    expect(body.detail).toContain('GB 4943.1-2022');
  });

  it('tells which end is unknown', async () => {
    const { status, body } = await server.get<Problem>('/api/v1/correspondences/CNS%2015598-1:2020/GB%2099999-2024');
    expect([status, body.code, body.end]).toEqual([404, 'STANDARD_UNKNOWN', 'to']);
  });
});

describe('POST /proofs/verify', () => {
  const proofFrom = async () => {
    const { body } = await pairOf('CNS 15598-1:2020', 'GB 4943.1-2022');
    const [proof] = body.proofs;
    if (!proof) throw new Error('no proof');
    return proof;
  };

  it('takes a proof as it was given out', async () => expect(await verify(await proofFrom())).toEqual({ valid: true, faults: [] }));

  it('takes every proof of a list', async () => {
    const { items } = await listOf('CNS 15598-1:2020');
    for (const proof of items.flatMap(({ proofs }) => proofs)) expect(await verify(proof)).toEqual({ valid: true, faults: [] });
  });

  it.each([null, 3, 'proof', [], {}, { format: 'gongtong-proof/1' }])('finds %j malformed', async (proof) => {
    expect(await verify(proof)).toMatchObject({ valid: false, faults: [{ step: null, code: 'PROOF_FORM_WRONG' }] });
  });

  it('finds a changed character, and that no such fact is on record', async () => {
    const proof = await proofFrom();
    const changed = JSON.parse(JSON.stringify(proof).replace('"grade":1', '"grade":2')) as Proof;
    const { valid, faults } = await verify(changed);
    expect(valid).toBe(false);
    expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['PROOF_DIGEST_DIFFERS']));
    expect(faults.every(({ detail }) => detail !== '')).toBe(true);
  });

  it('asks for a proof and nothing else', async () => {
    for (const body of [{}, { proof: {}, more: 1 }]) expect((await server.post('/api/v1/proofs/verify', body)).status).toBe(400);
  });

  it('takes two megabytes and no more', async () => {
    expect((await server.post<Problem>('/api/v1/proofs/verify', { proof: 'x'.repeat(2_100_000) })).status).toBe(413);
    expect((await server.post<Verified>('/api/v1/proofs/verify', { proof: 'x'.repeat(1_900_000) })).body.valid).toBe(false);
  });
});
