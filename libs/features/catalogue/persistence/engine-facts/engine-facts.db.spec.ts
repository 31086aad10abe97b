import { endsOf, type Fact, factBits, type FactRef, factKinds, type GraphColumns, listOf, NO_DAY, NO_DOCUMENT, packedFact } from '@pure/equivalence';
import { DatabaseClock } from '@platform/database';
import { type TestDatabase, testDatabase } from '../../../../../test/support/database';
import type { EngineFacts } from '../../application/engine-facts/engine-facts';
import type { KeyedEditions } from '../../application/engine-facts/keyed-editions';
import { SqlCitedSources } from './sql-cited-sources';
import { SqlEngineFacts } from './sql-engine-facts';
import { SqlKeyedEditions } from './sql-keyed-editions';

const EVERY = 7; // of the many replacements

let database: TestDatabase;
let facts: EngineFacts;
let editions: KeyedEditions;
let columns: GraphColumns;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  const sources = new SqlCitedSources(database.read);
  facts = new SqlEngineFacts(database.read, sources);
  editions = new SqlKeyedEditions(database.read, new DatabaseClock(database.read), sources);
  ({ columns } = await facts.load());
}, 300_000);

const keyOf = async (number: string): Promise<number> => (await editions.keysOf([number])).get(number) ?? 0;
const placeOf = async (number: string): Promise<number> => columns.documents.key.indexOf(await keyOf(number));

describe('documents in columns', () => {
  it('are all there, ascending by key', async () => {
    const counted = await database.read.first<{ n: number }>('select count(*)::int as n from catalogue.edition');
    const { key } = columns.documents;
    expect(key).toHaveLength(counted?.n ?? 0);
    expect(key.every((one, at) => at === 0 || one > (key[at - 1] ?? 0))).toBe(true);
  });

  it.each([
    ['GB 4943.1-2022', '2022-07-19', null],
    ['IEC 62368-1:2018', '2018-10-04', 'IEC 62368-1:2023'],
    ['IEC 62368-1:2023', '2023-05-26', null],
    ['CNS 13438', null, null],
  ])('%s was there from %s and has the newer edition %s', async (number, day, latest) => {
    const at = await placeOf(number);
    expect(columns.documents.since[at]).toBe(day === null ? NO_DAY : Date.parse(day) / 86_400_000);
    expect(columns.documents.latest[at]).toBe(latest === null ? NO_DOCUMENT : await keyOf(latest));
  });
});

describe('facts in columns', () => {
  const refAt = (at: number): FactRef => ({ kind: columns.facts.kind[at] ?? 0, ref: columns.facts.ref[at] ?? 0 });

  it('say what the facts themselves say', async () => {
    const places = [...columns.facts.kind.keys()].filter((at) => factKinds[columns.facts.kind[at] ?? 0] !== 'replacement' || at % EVERY === 0);
    const { facts: cited } = await facts.facts(places.map(refAt));
    const names = await editions.editions([...columns.documents.key]);
    const differing = places.filter((at, n) => JSON.stringify(packedAt(at)) !== JSON.stringify(packed(cited[n] as Fact)));
    const nameAt = (keys: Int32Array, at: number) => names.get(keys[at] ?? 0)?.number;
    const astray = places.filter((at, n) => {
      const { from, to } = endsOf(cited[n] as Fact);
      return from !== nameAt(columns.facts.from, at) || to !== nameAt(columns.facts.to, at);
    });
    expect([places.length > 3_000, differing, astray]).toEqual([true, [], []]);
  }, 120_000);

  function packedAt(at: number) {
    const { kind, degree, stated, bits, grade, year } = columns.facts;
    return [kind[at], degree[at], stated[at], bits[at], grade[at], year[at], columns.lists.get(at) ?? []];
  }

  function packed(fact: Fact) {
    const { kind, degree, stated, bits, grade, year } = packedFact(fact);
    return [kind, degree, stated, bits, grade, year, listOf(fact)];
  }

  it('have the deviations of adoptions and the changes of replacements, never complete', () => {
    const listed = [...columns.lists.keys()].map((at) => ({ kind: factKinds[columns.facts.kind[at] ?? 0], bits: columns.facts.bits[at] ?? 0 }));
    expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(['adoption', 'replacement']));
    expect(listed.every(({ bits }) => (bits & factBits.HAS_LIST) !== 0 && (bits & factBits.DEVIATIONS_COMPLETE) === 0)).toBe(true);
  });
});

describe('a fact', () => {
  const adoptionsOf = async (number: string): Promise<readonly Fact[]> => {
    const key = await keyOf(number);
    const places = [...columns.facts.kind.keys()].filter((at) => columns.facts.kind[at] === 0 && columns.facts.from[at] === key);
    return (await facts.facts(places.map((at) => ({ kind: 0, ref: columns.facts.ref[at] ?? 0 })))).facts;
  };

  it.each([
    ['CNS 15598-1:2020', { base: 'IEC 62368-1:2018', degree: 'undetermined', degreeStated: 'IDT', nationalDated: true, baseDated: true }],
    ['CNS 13438', { base: 'CISPR 22', degreeStated: null, nationalDated: false, baseDated: false }], // 等同 is no code of a degree
    ['GB 17625.1-2022', { base: 'IEC 61000-3-2:2018+AMD1:2020 CSV', baseDated: true }], // the source prints the year of the amendment
    ['CNS 366-1', { nationalDated: false, baseDated: true }],
  ])('of %s', async (number, expected) => expect(await adoptionsOf(number)).toContainEqual(expect.objectContaining(expected)));

  it('names a compilation of grade C, and never its address', async () => {
    const adopted = [...columns.facts.kind.keys()].filter((at) => columns.facts.kind[at] === 0).slice(0, 300);
    const { facts: all, sources } = await facts.facts(adopted.map((at) => ({ kind: 0, ref: columns.facts.ref[at] ?? 0 })));
    expect(all.filter(({ grade, source }) => grade < 2 && /\w\.\w+\//.test(source))).toEqual([]);
    expect(all.every(({ source }) => sources.has(source))).toBe(true);
    expect(sources.get('compilation')).toEqual({ id: 'compilation', grade: 1 });
  });

  it('is told apart from none', () => expect(facts.facts([{ kind: 0, ref: 999_999_999 }])).rejects.toThrow('there is no adoption'));
});

describe('the version', () => {
  it('changes with documents and facts, and with nothing else', async () => {
    const before = await facts.version();
    await database.write.query(`update catalogue.source set note = 'read again'`);
    await database.write.query(`update catalogue.adoption set grade = grade where false`);
    expect(await facts.version()).toBe(before);
    await database.write.query(`update catalogue.adoption set confirmed = true where id = (select min(id) from catalogue.adoption)`);
    expect(await facts.version()).not.toBe(before);
    expect((await facts.load()).version).toBe(await facts.version());
  });
});
