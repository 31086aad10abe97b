import type { Tx } from '@platform/database';
import type { Side } from '@pure/standard-number';
import { type Entry, EntryMaker } from '../../application/search/entry';
import { type FamilyBase, type FamilyClasses, sectorsOfFamilies } from '../../application/search/sector-membership';
import type { SectorTable } from '../../application/sectors/sector-table';
import type { AdoptionDegree } from '../../domain/adoption';
import type { DocumentKind, Nature, Status } from '../../domain/edition';
import { queries } from './entries.sql';

const AT_ONCE = 5_000;

type FactsRow = Readonly<{
  id: number; family_id: number; side: Side; kind: DocumentKind; status: Status; nature: Nature | null; year: number | null;
  title_hans: string | null; title_hant: string | null; title_en: string | null;
  ics: readonly string[]; ccs: readonly string[]; adoptions: readonly AdoptionDegree[];
}>;

/** The entries of all editions, or of some, in blocks. */
export async function* entriesOf(tx: Tx, table: SectorTable, ids: readonly number[] | 'all'): AsyncGenerator<readonly Entry[]> {
  const maker = new EntryMaker(classesAbove(await tx.query<{ code: string; parent: string }>(queries.ccsParents)));
  for await (const rows of blocks(tx, ids)) {
    const own = [...new Set(rows.map(({ family_id }) => family_id))];
    const bases = await tx.query<FamilyBase>(queries.familyBases, [own]);
    const families = await tx.query<FamilyClasses>(queries.familyClasses, [[...new Set([...own, ...bases.map(({ base }) => base)])]]);
    const sectors = sectorsOfFamilies(families, bases, table);
    yield rows.map((row) => maker.entry({ ...row, titles: titlesOf(row), sectors: sectors.get(row.family_id) ?? [] }));
  }
}

async function* blocks(tx: Tx, ids: readonly number[] | 'all'): AsyncGenerator<readonly FactsRow[]> {
  if (ids !== 'all') {
    for (let from = 0; from < ids.length; from += AT_ONCE) yield await tx.query<FactsRow>(queries.factsOf, [ids.slice(from, from + AT_ONCE)]);
    return;
  }
  const after = (id: number) => tx.query<FactsRow>(queries.factsAfter, [id, AT_ONCE]);
  for (let reading = after(0); ; ) {
    const rows = await reading;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) {
      yield rows;
      return;
    }
    reading = after(last.id); // the database reads on while entries are made
    reading.catch(() => {});
    yield rows;
  }
}

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
