import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Ref = Readonly<{ number: string; slug: string; side: string; status: string }>;
type Source = Readonly<{ id: string; grade: number; address: string | null }>;
type Fact = Readonly<{ name: string; value: string; basis: string; chosen: boolean; source: Source }>;
type Standard = Ref &
  Readonly<{
    chosen: boolean;
    asOf: string;
    title: Record<string, string>;
    editions: readonly Ref[];
    alsoMeant: readonly Ref[];
    dual: Ref | null;
    ics: readonly string[];
    replaces: readonly Readonly<{ other: Ref; extent: string }>[];
    amendments: readonly Readonly<{ document: Ref }>[];
    adoptions: readonly Readonly<{ degree: string; base: Ref | null; deviationsSeen: boolean; findings: readonly Readonly<{ rule: string }>[] }>[];
    drift: readonly Readonly<{ base: Ref; latest: Ref }>[];
    classifications: readonly Readonly<{ scheme: string; code: string; chosen: boolean; path: readonly Readonly<{ code: string }>[] }>[];
    transitions: readonly Readonly<{ procedure: string; startsOn: string }>[];
    access: readonly Readonly<{ scheme: string }>[];
    facts: readonly Fact[];
    conflicts: readonly Readonly<{ name: string; chosen: Fact; others: readonly Fact[] }>[];
  }>;
type Problem = Readonly<{
  code: string;
  title: string;
  at?: number;
  hint?: string | null;
  says?: Readonly<{ canonical: string; lookUps: readonly Readonly<{ name: string }>[] }> | null;
  suggestions?: readonly Ref[];
}>;

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase({ starter: true })).url);
}, 240_000);
afterAll(() => server.close());

const open = async (number: string, more = '') => (await server.get<Standard>(`/api/v1/standards/${encodeURIComponent(number)}${more}`)).body;
const refused = (number: string, language = 'zh-Hans') =>
  server.get<Problem>(`/api/v1/standards/${encodeURIComponent(number)}`, { 'accept-language': language });

describe('any spelling of a number opens its standard', () => {
  it.each([
    ['GB/T24819-2023', 'GB/T 24819-2023', false],
    ['gbt 24819', 'GB/T 24819-2023', true],
    ['GB／T 24819—2023', 'GB/T 24819-2023', false],
    ['GB/T 24819—2023/IEC 62031:2018', 'GB/T 24819-2023', false],
    ['国标24819', 'GB 24819-2009', true],
    ['CNS15598-1', 'CNS 15598-1:2020', true],
    ['cns 15598之1', 'CNS 15598-1:2020', true],
    ['CNS 15364 (102年版)', 'CNS 15364:2013', false],
    ['IEC 62031', 'IEC 62031:2026', true],
    ['IEC 598-1', 'IEC 60598-1:2024', true],
    ['GB/T 31484-2015/XG1-2025', 'GB/T 31484-2015/XG1-2025', false],
  ])('%s', async (spelling, number, chosen) => {
    expect(await open(spelling)).toMatchObject({ number, chosen });
  });

  it('tells what else a number without its nature may mean', async () => {
    expect((await open('国标24819')).alsoMeant.map(({ number }) => number)).toEqual(['GB/T 24819']);
  });

  it('lists what a bare serial may mean', async () => {
    const { status, body } = await refused('24819');
    expect([status, body.code]).toEqual([404, 'STANDARD_AMBIGUOUS']);
    expect(body.suggestions?.map(({ slug }) => slug)).toEqual(['GB-T-24819-2023', 'GB-24819-2009']);
  });
});

describe('GB/T 24819-2023', () => {
  it('is identical with IEC 62031:2018, of which there is a newer edition', async () => {
    const { adoptions, drift, dual } = await open('GB/T 24819-2023');
    expect(adoptions.map(({ degree, base }) => [degree, base?.number])).toContainEqual(['IDT', 'IEC 62031:2018']);
    expect(drift.map(({ base, latest }) => [base.number, latest.number])).toEqual([['IEC 62031:2018', 'IEC 62031:2026']]);
    expect(dual?.number).toBe('IEC 62031:2018');
  });

  it('replaces GB 24819-2009', async () => {
    const { replaces } = await open('GB/T 24819-2023');
    expect(replaces.map(({ other, extent }) => [other.number, other.status, extent])).toEqual([['GB 24819-2009', 'replaced', expect.any(String)]]);
  });

  it('was upcoming on the day after its issue', async () => {
    expect(await open('GB/T 24819-2023', '?asOf=2023-12-29')).toMatchObject({ status: 'upcoming', asOf: '2023-12-29' });
    expect((await open('gbt 24819', '?asOf=2026-01-01')).status).toBe('in_force');
  });
});

it('GB/T 31467.3-2015 shows two classifications, the one of the cover standing', async () => {
  const { conflicts, classifications, ics, status, amendments } = await open('GB/T 31467.3-2015');
  const [conflict] = conflicts.filter(({ name }) => name === 'ics');
  expect(conflict?.chosen).toMatchObject({ value: '43.080', basis: 'cover' });
  expect(conflict?.others.map(({ value }) => value)).toEqual(['43.120']);
  expect(ics).toEqual(['43.080']);
  expect(classifications.filter(({ scheme }) => scheme === 'ICS').map(({ code, chosen, path }) => [code, chosen, path.length])).toEqual([
    ['43.080', true, 2],
    ['43.120', false, 2],
  ]);
  expect(status).toBe('withdrawn');
  expect(amendments.map(({ document }) => document.number)).toEqual(['GB/T 31467.3-2015/XG1-2017']);
});

it('CNS 15598-1:2020 replaces two standards and begins on another day per procedure', async () => {
  const { replaces, transitions, access } = await open('CNS 15598-1:2020');
  expect(replaces.map(({ other }) => other.number).sort()).toEqual(['CNS 14336-1', 'CNS 14408']);
  const starts = Object.fromEntries(transitions.map(({ procedure, startsOn }) => [procedure, startsOn]));
  expect(starts).toMatchObject({ 'type-approval': '2024-01-01', rpc: '2024-01-01', doc: '2025-01-01' });
  expect(access.length).toBeGreaterThan(0);
});

it('GB 4943.1-2022 is modified, its list of deviations unseen, and the rules say so', async () => {
  const [adoption] = (await open('GB 4943.1-2022')).adoptions;
  expect(adoption).toMatchObject({ degree: 'MOD', base: { number: 'IEC 62368-1:2018' }, deviationsSeen: false });
  expect(adoption?.findings.map(({ rule }) => rule)).toContain('V2');
});

describe('a number that leads nowhere', () => {
  it('says what it says itself, where to look it up and what is near', async () => {
    const { status, body } = await refused('CNS 15598-9', 'en');
    expect([status, body.code, body.title]).toEqual([404, 'STANDARD_UNKNOWN', 'The catalogue does not have this standard']);
    expect(body.says).toMatchObject({ canonical: 'CNS 15598-9', lookUps: [{ name: 'cns-online' }] });
    expect(body.suggestions?.map(({ number }) => number)).toContain('CNS 15598-1');
  });

  it('offers the other editions of its family', async () => {
    expect((await refused('GB/T 24819-2021')).body.suggestions?.map(({ number }) => number)).toContain('GB/T 24819-2023');
  });

  it.each([
    ['GB/Q 12', 'NUMBER_UNKNOWN_PREFIX', 2],
    ['hello', 'NUMBER_UNREADABLE', 0],
    ['GB/T -2006', 'NUMBER_SERIAL_MISSING', expect.any(Number)],
    ['A'.repeat(300), 'NUMBER_TOO_LONG', 200],
  ])('%s names the fault and its place', async (text, code, at) => {
    const { status, body } = await refused(text, 'zh-TW');
    expect([status, body.code, body.at]).toEqual([422, code, at]);
  });

  it('hints at what the prefix may be', async () => expect((await refused('GB/Q 12')).body.hint).toBe('GB / GB/T / GB/Z / GBZ'));

  it.each([
    ['a control character', '%00', 400],
    ['a lone surrogate', '%ED%A0%80', 400],
    ['3,000 characters', '9'.repeat(3_000), 414],
  ])('refuses %s in words', async (_, segment, status) => {
    const answer = await server.get<Problem>(`/api/v1/standards/${segment}`);
    expect([answer.status, answer.body.title.length > 0]).toEqual([status, true]);
  });
});
