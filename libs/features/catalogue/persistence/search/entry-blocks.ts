import { setImmediate as turn } from 'node:timers/promises';
import type { Tx } from '@platform/database';
import { type Entry, type EntryFacts, EntryMaker } from '../../application/search/entry';
import { type FamilyBase, type FamilyClasses, SectorMembership } from '../../application/search/sector-membership';
import type { SectorTable } from '../../application/sectors/sector-table';
import type { AdoptionDegree } from '../../domain/adoption';
import type { SectorId } from '../../domain/sector';
import { queries } from './entries.sql';
import { type FactsRow, factsBetween } from './facts-rows';

/** Families, each with all of its editions: the sectors of one edition may follow from the classes of another. */
const AT_ONCE = 4_000;
const MADE_AT_ONCE = 250;

/** The entries of all editions, or of those of some families, few at a time. */
export async function* entriesOf(tx: Tx, table: SectorTable, families: readonly number[] | 'all'): AsyncGenerator<readonly Entry[]> {
  const maker = new EntryMaker(classesAbove(await tx.query<{ code: string; parent: string }>(queries.ccsParents)));
  const membership = new SectorMembership(table);
  for await (const rows of blocks(tx, families)) {
    const sectors = membership.of(...(await familiesAndBases(tx, rows)));
    for (let from = 0; from < rows.length; from += MADE_AT_ONCE) {
      yield rows.slice(from, from + MADE_AT_ONCE).map((row) => maker.entry(factsOf(row, sectors.get(row.family) ?? [])));
      await turn(); // the database is answered in between
    }
  }
}

/** The families of a block and those whose sectors they take over; only a family without classes takes over any. */
async function familiesAndBases(tx: Tx, rows: readonly FactsRow[]): Promise<[readonly FamilyClasses[], readonly FamilyBase[]]> {
  const own = familiesOf(rows);
  const adopting = rows.filter(({ family, adoptions }) => adoptions !== '' && own.get(family)?.ics.size === 0 && own.get(family)?.ccs.size === 0);
  const families = [...own].map(([family, { key, ics, ccs }]) => ({ family, key, ics: [...ics], ccs: [...ccs] }));
  if (adopting.length === 0) return [families, []];
  const bases = await tx.query<FamilyBase>(queries.familyBases, [[...new Set(adopting.map(({ family }) => family))]]);
  const others = [...new Set(bases.map(({ base }) => base))].filter((base) => !own.has(base));
  return [[...families, ...(await tx.query<FamilyClasses>(queries.familyClasses, [others]))], bases];
}

function familiesOf(rows: readonly FactsRow[]): ReadonlyMap<number, Readonly<{ key: string; ics: Set<string>; ccs: Set<string> }>> {
  const families = new Map<number, { key: string; ics: Set<string>; ccs: Set<string> }>();
  for (const { family, key, ics, ccs } of rows) {
    const classes = families.get(family) ?? { key, ics: new Set(), ccs: new Set() };
    families.set(family, classes);
    for (const code of list(ics)) classes.ics.add(code);
    for (const code of list(ccs)) classes.ccs.add(code);
  }
  return families;
}

async function* blocks(tx: Tx, families: readonly number[] | 'all'): AsyncGenerator<readonly FactsRow[]> {
  if (families !== 'all') {
    for (let from = 0; from < families.length; from += AT_ONCE) yield await tx.query<FactsRow>(queries.factsOf, [families.slice(from, from + AT_ONCE)]);
    return;
  }
  const last = (await tx.first<{ id: number }>(queries.lastFamily))?.id ?? 0;
  const after = (id: number) => factsBetween(tx, id, id + AT_ONCE);
  let reading = after(0);
  for (let from = AT_ONCE; from < last; from += AT_ONCE) {
    const rows = await reading;
    reading = after(from); // the database reads on while entries are made
    reading.catch(() => {});
    yield rows;
  }
  yield await reading;
}

const list = (codes: string): readonly string[] => (codes === '' ? [] : codes.split(' '));

const factsOf = (row: FactsRow, sectors: readonly SectorId[]): EntryFacts => ({
  ...row, ics: list(row.ics), ccs: list(row.ccs), adoptions: list(row.adoptions) as readonly AdoptionDegree[], titles: titlesOf(row), sectors, isMapped: row.mapped === 'true',
});

const titlesOf = ({ title_hans, title_hant, title_en }: FactsRow): readonly string[] => [title_hans, title_hant, title_en].flatMap((title) => title ?? []);

/** The classes above a code of the CCS, nearest first. */
function classesAbove(rows: readonly Readonly<{ code: string; parent: string }>[]): (code: string) => readonly string[] {
  const parents = new Map(rows.map(({ code, parent }) => [code, parent]));
  return (code) => {
    const path: string[] = [];
    for (let parent = parents.get(code); parent !== undefined && !path.includes(parent); parent = parents.get(parent)) path.push(parent);
    return path.length > 0 ? path : [code.charAt(0)];
  };
}
