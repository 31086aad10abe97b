import type { AdoptionFact, Placed } from './adoption-facts';
import { grouped } from './grouped';
import { compareNumbers } from './lanes';
import type { SeriesMap, SeriesRow } from './sector-view';

/** A part as a foreword lists it, with the key of the family that it follows. */
export type ListedPart = Readonly<{ part: string; title?: string; base: string; baseKey: string }>;

/** A document of the national series, with the part that its title names. */
export type SeriesDocument = Placed & Readonly<{ part?: string }>;

export type SeriesRecords = Readonly<{
  series: string;
  base: string;
  parts: readonly ListedPart[];
  /** Editions of the base's parts. */
  bases: readonly (Placed & Readonly<{ familyNumber: string; familySlug: string }>)[];
  documents: readonly SeriesDocument[];
  facts: readonly AdoptionFact[];
}>;

/**
 * The parts of a series beside the parts of its base. A national document stands in the row of the base that it adopts,
 * else in that of the part which its title names; a part is never computed from a number.
 */
export function seriesMap({ series, base, parts, bases, documents, facts }: SeriesRecords): SeriesMap {
  const listed = new Map(parts.map((part) => [part.baseKey, part]));
  const families = grouped(bases, ({ family }) => family);
  const rowOf = rowFinder(parts, facts, families);
  const keys = [...new Set([...listed.keys(), ...families.keys()])];
  const rows = keys
    .map((key): SeriesRow => {
      const editions = families.get(key) ?? [];
      const part = listed.get(key);
      const latest = newestInForce(editions);
      const place = (side: 'mainland' | 'taiwan') => documents.filter((each) => each.ref.side === side && rowOf(each) === key).map((each) => placed(each, facts));
      const title = { ...latest?.ref.title, ...(part?.title !== undefined && { 'zh-Hans': part.title }) };
      const slug = editions[0]?.familySlug;
      return {
        ...(part && { part: part.part }), title, base: { number: part?.base ?? editions[0]?.familyNumber ?? key, ...(slug !== undefined && { slug }) },
        ...(latest && { latest: latest.ref }), national: place('mainland'), taiwan: place('taiwan'),
      };
    })
    .filter((row) => row.part !== undefined || row.latest || row.national.length > 0)
    .sort((a, b) => compareNumbers(a.base.number, b.base.number));
  return { series, base, rows, undivided: documents.filter((each) => rowOf(each) === null).map(({ ref }) => ref), counts: countsOf(rows) };
}

function rowFinder(parts: readonly ListedPart[], facts: readonly AdoptionFact[], families: ReadonlyMap<string, unknown>) {
  return (document: SeriesDocument): string | null => {
    const adopted = facts.find(({ national, base }) => national.id === document.id && base && families.has(base.family))?.base?.family;
    return adopted ?? parts.find(({ part }) => part === document.part)?.baseKey ?? null;
  };
}

function placed(document: SeriesDocument, facts: readonly AdoptionFact[]): SeriesRow['national'][number] {
  const fact = facts.find(({ national }) => national.id === document.id);
  return { edition: document.ref, drift: fact?.latest !== undefined, ...(fact && { degree: fact.degree }), ...(fact?.base && { base: fact.base.ref }) };
}

function newestInForce<E extends Placed>(editions: readonly E[]): E | undefined {
  const inForce = editions.filter(({ ref }) => ref.status === 'in_force' && ref.document === 'edition');
  return inForce.toSorted((a, b) => (b.ref.year ?? 0) - (a.ref.year ?? 0))[0];
}

function countsOf(rows: readonly SeriesRow[]): SeriesMap['counts'] {
  const count = (holds: (row: SeriesRow) => boolean) => rows.filter(holds).length;
  return { parts: rows.length, adopted: count(({ national }) => national.length > 0), withDrift: count(({ national }) => national.some(({ drift }) => drift)) };
}
