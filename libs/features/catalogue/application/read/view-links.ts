import type { BaseKeys } from '../../domain/adoption';
import type {
  AccessView, AmendmentView, ChangeView, EditionRef, RelationView, ReplacementView, TransitionView,
} from '../standard-view';
import { texts, type Refs } from './edition-ref';
import type { LinkRecords, ReplacementRecord, Sourced } from './records';
import { sourceView, type Sources, withoutAddresses } from './source-view';

/** What all parts of a view look up by id: editions, their keys and sources. */
export type Known = Readonly<{ refs: Refs; keys: ReadonlyMap<number, BaseKeys>; sources: Sources }>;

export type LinkViews = Readonly<{
  amends: readonly AmendmentView[];
  amendments: readonly AmendmentView[];
  replaces: readonly ReplacementView[];
  replacedBy: readonly ReplacementView[];
  transitions: readonly TransitionView[];
  access: readonly AccessView[];
  relations: readonly RelationView[];
  changes: readonly ChangeView[];
}>;

/** The facts that hang on the edition `self`, each with its source. */
export function linkViews(self: number, links: LinkRecords, known: Known): LinkViews {
  const ref = (id: number) => known.refs.get(id);
  return {
    amends: links.amendments.flatMap((fact) => (fact.edition_id === self ? amendment(ref(fact.base_id), fact, known) : [])),
    amendments: links.amendments.flatMap((fact) => (fact.base_id === self ? amendment(ref(fact.edition_id), fact, known) : [])),
    replaces: links.replacements.flatMap((fact) => (fact.new_id === self ? replacement(ref(fact.old_id), fact, known) : [])),
    replacedBy: links.replacements.flatMap((fact) => (fact.old_id === self ? replacement(ref(fact.new_id), fact, known) : [])),
    transitions: links.transitions.map((fact) => ({ procedure: fact.procedure, startsOn: fact.starts_on, ...sourced(fact, known) })),
    access: links.access.map((fact) => ({
      product: texts(fact.product_hans, fact.product_hant, fact.product_en),
      side: fact.side,
      scheme: fact.scheme,
      ...(fact.starts_on ? { startsOn: fact.starts_on } : {}),
      standards: named(fact.edition_ids, known),
      ...sourced(fact, known),
    })),
    relations: links.relations.flatMap((fact) => {
      const other = ref(fact.from_id === self ? fact.to_id : fact.from_id);
      return other ? [{ kind: fact.kind, other, outgoing: fact.from_id === self, ...sourced(fact, known) }] : [];
    }),
    changes: links.changes.map((fact) => ({
      from: named(fact.old_ids, known),
      ...(fact.clause ? { clause: fact.clause } : {}),
      ...(fact.old_clause ? { oldClause: fact.old_clause } : {}),
      summary: fact.summary,
      kind: fact.kind,
      source: sourceView(fact, known.sources),
    })),
  };
}

/** Source and remark of a fact. */
export function sourced(fact: Sourced, { sources }: Known) {
  return { source: sourceView(fact, sources), ...(fact.note ? { note: withoutAddresses(fact.note) } : {}) };
}

function amendment(document: EditionRef | undefined, fact: Sourced, known: Known): AmendmentView[] {
  return document ? [{ document, ...sourced(fact, known) }] : [];
}

function replacement(other: EditionRef | undefined, fact: ReplacementRecord, known: Known): ReplacementView[] {
  if (!other) return [];
  const on = fact.happened_on ? { on: fact.happened_on } : {};
  return [{ other, extent: fact.extent, planned: fact.planned, ...on, ...sourced(fact, known) }];
}

/** The editions of a list that are known, in its order. */
export function named(ids: readonly number[], { refs }: Known): readonly EditionRef[] {
  return ids.map((id) => refs.get(id)).filter((ref) => ref !== undefined);
}

/** Editions that a set of links names. */
export function linkedIds(links: LinkRecords): readonly number[] {
  return [
    ...links.replacements.flatMap((fact) => [fact.new_id, fact.old_id]),
    ...links.amendments.flatMap((fact) => [fact.edition_id, fact.base_id]),
    ...links.relations.flatMap((fact) => [fact.from_id, fact.to_id]),
    ...links.access.flatMap((fact) => fact.edition_ids),
    ...links.changes.flatMap((fact) => fact.old_ids),
    ...links.dual_ids,
  ];
}

/** Sources that a list of facts names. */
export function sourceIds(...lists: readonly (readonly Sourced[])[]): readonly string[] {
  return [...new Set(lists.flat().map((fact) => fact.source_id))];
}
