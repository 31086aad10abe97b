import type { LocalDate } from '@pure/kernel';
import type { AdoptionDegree } from '../../domain/adoption';
import { driftOf } from '../../domain/drift';
import { editionRef } from '../read/edition-ref';
import type { EditionRecord, Sourced, SourceRecord } from '../read/records';
import { sourceView } from '../read/source-view';
import type { EditionRef, SourceView } from '../standard-view';
import { grouped } from './grouped';
import type { AdoptionCounts } from './sector-view';

export type FactRecord = Sourced &
  Readonly<{ national_id: number; base_id: number | null; degree: AdoptionDegree; confirmed: boolean; base_dated: boolean }>;

/** Adoption facts with the editions at their ends and all editions of the bases' families. */
export type FactRecords = Readonly<{ facts: readonly FactRecord[]; editions: readonly EditionRecord[]; sources: readonly SourceRecord[] }>;

/** An edition with what joins it to others. */
export type Placed = Readonly<{ id: number; familyId: number; family: string; ref: EditionRef }>;

/** An adoption fact with its ends named; `latest` is the newer edition in force of a dated base that has drifted. */
export type AdoptionFact = Readonly<{
  national: Placed;
  base?: Placed;
  latest?: EditionRef;
  degree: AdoptionDegree;
  confirmed: boolean;
  baseDated: boolean;
  source: SourceView;
}>;

/** The facts, each drawn from its strongest source: where several say the same of the same two editions, the first stands. */
export function adoptionFacts({ facts, editions, sources }: FactRecords, today: LocalDate): readonly AdoptionFact[] {
  const placed = new Map(editions.map((record) => [record.id, place(record, today)]));
  const known = new Map(sources.map((source) => [source.id, source]));
  const families = grouped(editions, (record) => record.family_id);
  const drawn = new Set<string>();
  return facts.flatMap((fact): AdoptionFact[] => {
    const national = placed.get(fact.national_id);
    const base = fact.base_id === null ? undefined : placed.get(fact.base_id);
    const identity = `${fact.national_id} ${fact.base_id} ${fact.degree}`;
    if (!national || drawn.has(identity)) return [];
    drawn.add(identity);
    const latest = base && fact.base_dated ? newerThan(base, families, today) : undefined;
    return [{
      national, degree: fact.degree, confirmed: fact.confirmed, baseDated: fact.base_dated, source: sourceView(fact, known),
      ...(base && { base }), ...(latest && { latest }),
    }];
  });
}

export function place(record: EditionRecord, today: LocalDate): Placed {
  return { id: record.id, familyId: record.family_id, family: record.family_key, ref: editionRef(record, today) };
}

/** What the facts say, counted in national editions. */
export function adoptionCounts(facts: readonly AdoptionFact[]): AdoptionCounts {
  const count = (holds: (fact: AdoptionFact) => boolean) => new Set(facts.filter(holds).map(({ national }) => national.id)).size;
  return {
    withBase: count(() => true),
    withDrift: count(({ latest }) => latest !== undefined),
    undatedBase: count(({ base, baseDated }) => !base || !baseDated),
    degreeUnknown: count(({ degree }) => degree === 'undetermined'),
  };
}

function newerThan(base: Placed, families: ReadonlyMap<number, readonly EditionRecord[]>, today: LocalDate): EditionRef | undefined {
  const editions = (families.get(base.familyId) ?? []).map((record) => baseEdition(record, today));
  const own = editions.find(({ id }) => id === base.id);
  return own ? driftOf(own, editions)?.ref : undefined;
}

function baseEdition(record: EditionRecord, today: LocalDate) {
  const ref = editionRef(record, today);
  return { id: record.id, key: record.key, status: ref.status, document: record.document, ref, ...(record.year === null ? {} : { year: record.year }) };
}
