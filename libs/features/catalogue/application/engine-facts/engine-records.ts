import { type AdoptionFact, type Degree, degrees, type Deviation, type Fact, type Grade, type Relation } from '@pure/equivalence';
import type { DecidedBy } from './decided-mappings';
import { engineDeviations } from './engine-deviations';

/** What every fact is read with. `digest`: the first 16 hex digits of its content's SHA-256, by which proofs name it. */
type FactRecord = Readonly<{ id: number; digest: string; from_number: string; to_number: string; source_id: string; grade: Grade }>;

export type AdoptionFactRecord = FactRecord &
  Readonly<{
    kind: 'adoption';
    from_year: number | null;
    from_dated: boolean;
    to_dated: boolean;
    degree: Degree;
    degree_stated: string | null;
    confirmed: boolean;
    base_dated: boolean;
    deviations: unknown;
    deviations_seen: boolean;
    deviations_complete: boolean;
  }>;
export type SuccessionFactRecord = FactRecord & Readonly<{ kind: 'replacement' | 'amendment'; changes: readonly Deviation[] }>;
export type MentionFactRecord = FactRecord & Readonly<{ kind: 'mention' }>;
/** `mapping`: its number, which is its source too. */
export type MappingFactRecord = FactRecord & DecidedBy & Readonly<{ kind: 'mapping'; relation: Relation; negated: boolean }>;
export type EngineFactRecord = AdoptionFactRecord | SuccessionFactRecord | MentionFactRecord | MappingFactRecord;

/** The fact of a record; `source` is the id under which answers name its source. */
export function engineFact(record: EngineFactRecord, source: string): Fact {
  const sourced = { id: `${record.kind}:${record.digest}`, source, grade: record.grade };
  const [from, to] = [record.from_number, record.to_number];
  switch (record.kind) {
    case 'adoption':
      return { kind: 'adoption', ...sourced, national: from, base: to, ...adopted(record) };
    case 'replacement':
    case 'amendment':
      return { kind: record.kind, ...sourced, newer: from, older: to, changes: record.changes, changesSeen: record.changes.length > 0, changesComplete: false };
    case 'mention':
      return { kind: 'mention', ...sourced, from, to };
    case 'mapping':
      return { kind: 'mapping', ...sourced, from, to, relation: record.relation, negated: record.negated, mapping: record.mapping };
  }
}

function adopted(record: AdoptionFactRecord): Omit<AdoptionFact, 'kind' | 'id' | 'source' | 'grade' | 'national' | 'base'> {
  return {
    nationalYear: record.from_year,
    nationalDated: record.from_dated,
    baseDated: record.base_dated && record.to_dated,
    degree: record.degree,
    degreeStated: statedDegree(record.degree_stated),
    confirmed: record.confirmed,
    deviations: engineDeviations(record.deviations),
    deviationsSeen: record.deviations_seen,
    deviationsComplete: record.deviations_complete,
  };
}

/** Only the code of a degree is a degree: words such as 等同 or "harmonised" lead to it and do not state it. */
function statedDegree(words: string | null): AdoptionFact['degreeStated'] {
  const stated = degrees.find((degree) => degree === words);
  return stated === undefined || stated === 'undetermined' ? null : stated;
}
