import type { LocalDate } from '@pure/kernel';
import { type AdoptionFact, type Deviation, type Fact, factKinds } from '../fact/fact';
import { listOf, packedFact } from '../fact/packed-fact';
import { type DocumentColumns, type FactColumns, type FactRef, type GraphColumns, NO_DAY, NO_DOCUMENT, sides } from './columns';
import { dayOf } from './day';

export type PackedDocument = Readonly<{
  designation: string;
  side: (typeof sides)[number];
  since?: LocalDate;
  /** Designation of a newer edition in force. */
  latest?: string;
}>;

/** Columns of object facts, with the way back. Keys are in the order of designations, refs in that of ids. */
export type PackedFacts = GraphColumns &
  Readonly<{
    key(designation: string): number;
    name(key: number): string;
    /** @throws Error where no fact has this ref */
    fact(ref: FactRef): Fact;
  }>;

/** Columns of facts that are few. Facts that name an unknown document get `NO_DOCUMENT` there. */
export function packFacts(documents: readonly PackedDocument[], facts: readonly Fact[]): PackedFacts {
  const byName = new Map(documents.map((document) => [document.designation, document]));
  const names = [...byName.keys()].sort();
  const keys = new Map(names.map((name, at) => [name, at + 1]));
  const key = (designation: string): number => keys.get(designation) ?? NO_DOCUMENT;
  const sorted = names.flatMap((name) => byName.get(name) ?? []);
  const nameOf = (fact: Fact): string => `${factKinds.indexOf(fact.kind)}\n${fact.id}`;
  const refs = new Map([...new Set(facts.map(nameOf))].sort().map((name, at) => [name, at]));
  const byRef = new Map(facts.map((fact) => [refs.get(nameOf(fact)), fact]));
  return {
    documents: documentColumns(sorted, key),
    facts: factColumns(facts, key, (fact) => refs.get(nameOf(fact)) ?? 0),
    lists: listsOf(facts),
    mappings: new Map(facts.flatMap((fact, at): [number, string][] => (fact.kind === 'mapping' ? [[at, fact.mapping]] : []))),
    key,
    name: (wanted) => names[wanted - 1] ?? '',
    fact({ kind, ref }) {
      const fact = byRef.get(ref);
      if (!fact || fact.kind !== factKinds[kind]) throw new Error(`no fact of kind ${kind} has the ref ${ref}`);
      return fact;
    },
  };
}

function documentColumns(documents: readonly PackedDocument[], key: (designation: string) => number): DocumentColumns {
  return {
    key: Int32Array.from(documents, ({ designation }) => key(designation)),
    side: Uint8Array.from(documents, ({ side }) => sides.indexOf(side)),
    since: Int32Array.from(documents, ({ since }) => (since === undefined ? NO_DAY : dayOf(since))),
    latest: Int32Array.from(documents, ({ latest }) => (latest === undefined ? NO_DOCUMENT : key(latest))),
  };
}

function factColumns(facts: readonly Fact[], key: (designation: string) => number, ref: (fact: Fact) => number): FactColumns {
  const packed = facts.map(packedFact);
  return {
    kind: Uint8Array.from(packed, ({ kind }) => kind),
    ref: Int32Array.from(facts, ref),
    from: Int32Array.from(facts, (fact) => key(endsOf(fact)[0])),
    to: Int32Array.from(facts, (fact) => key(endsOf(fact)[1])),
    degree: Uint8Array.from(packed, ({ degree }) => degree),
    stated: Uint8Array.from(packed, ({ stated }) => stated),
    bits: Uint8Array.from(packed, ({ bits }) => bits),
    grade: Uint8Array.from(packed, ({ grade }) => grade),
    year: Int16Array.from(packed, ({ year }) => year),
  };
}

function listsOf(facts: readonly Fact[]): ReadonlyMap<number, readonly Deviation[]> {
  return new Map(facts.flatMap((fact, at): [number, readonly Deviation[]][] => (listOf(fact).length > 0 ? [[at, listOf(fact)]] : [])));
}

/** The documents of a fact in the order in which it is told. */
function endsOf(fact: Fact): readonly [from: AdoptionFact['national'], to: AdoptionFact['base']] {
  if (fact.kind === 'adoption') return [fact.national, fact.base];
  return fact.kind === 'mapping' || fact.kind === 'mention' ? [fact.from, fact.to] : [fact.newer, fact.older];
}
