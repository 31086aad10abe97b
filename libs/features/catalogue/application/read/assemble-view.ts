import type { LocalDate } from '@pure/kernel';
import { driftOf } from '../../domain/drift';
import type { DriftView, StandardView } from '../standard-view';
import { editionRef, refsOf } from './edition-ref';
import type {
  AdoptionRecord, ClassRecord, EditionRecord, HeadRecord, LaneLinkRecord, LinkRecords, SourceRecord, StatementRecord,
} from './records';
import { adoptionViews } from './view-adoptions';
import { classifications } from './view-classes';
import { isWebAddress } from './source-view';
import { conflicts, facts } from './view-facts';
import { lanes } from './view-lanes';
import { linkViews, type Known } from './view-links';

/** All that was read of one edition. `others` are the editions that its facts name. */
export type ViewRecords = Readonly<{
  head: HeadRecord;
  siblings: readonly EditionRecord[];
  statements: readonly StatementRecord[];
  links: LinkRecords;
  adoptions: readonly AdoptionRecord[];
  laneLinks: readonly LaneLinkRecord[];
  /** Editions of the families of the adopted bases. */
  baseFamilies: readonly EditionRecord[];
  classes: readonly ClassRecord[];
  others: readonly EditionRecord[];
  sources: readonly SourceRecord[];
}>;

/** The view of one edition on a day. Reads nothing; every address of grade C stays behind. */
export function assembleView(read: ViewRecords, asOf: LocalDate): StandardView {
  const { head } = read;
  const known = knownFrom(read, asOf);
  const allFacts = facts(read.statements, known);
  const adopts = (fact: AdoptionRecord) => fact.national_id === head.id;
  return {
    edition: editionRef(head, asOf),
    kind: head.kind,
    family: { number: head.family_number, slug: head.family_slug, editions: read.siblings.map((record) => editionRef(record, asOf)) },
    ...dual(read, known),
    ...(head.committee ? { committee: head.committee } : {}),
    ...officialPage(allFacts),
    asOf,
    ...linkViews(head.id, read.links, known),
    adopts: adoptionViews(read.adoptions, adopts, known),
    adoptedBy: adoptionViews(read.adoptions, (fact) => fact.base_id === head.id, known),
    lanes: lanes(head.id, read.adoptions, read.laneLinks, known),
    drift: drift(read.adoptions.filter(adopts), read.baseFamilies, asOf),
    classifications: classifications(head, read.statements, read.classes, known),
    facts: allFacts,
    conflicts: conflicts(read.statements, known),
  };
}

function knownFrom(read: ViewRecords, asOf: LocalDate): Known {
  const editions = [...read.others, ...read.baseFamilies, ...read.siblings, read.head];
  return {
    refs: refsOf(editions, asOf),
    keys: new Map(editions.map((record) => [record.id, { edition: record.key, family: record.family_key }])),
    sources: new Map(read.sources.map((source) => [source.id, source])),
  };
}

function dual(read: ViewRecords, { refs }: Known): Pick<StandardView, 'dual'> {
  const other = read.links.dual_ids.map((id) => refs.get(id)).find((ref) => ref !== undefined);
  return other ? { dual: other } : {};
}

function officialPage(all: StandardView['facts']): Pick<StandardView, 'officialPage'> {
  const page = all.find((fact) => fact.name === 'page' && fact.chosen);
  return page && isWebAddress(page.value) ? { officialPage: page.value } : {};
}

/** Dated bases of which the family has a newer edition in force. */
function drift(adopted: readonly AdoptionRecord[], families: readonly EditionRecord[], asOf: LocalDate): readonly DriftView[] {
  const bases = families.filter((record) => adopted.some((fact) => fact.base_dated && fact.base_id === record.id));
  return bases.flatMap((record): DriftView[] => {
    const family = families.filter((other) => other.family_id === record.family_id).map((other) => baseEdition(other, asOf));
    const latest = driftOf(baseEdition(record, asOf), family);
    return latest ? [{ base: editionRef(record, asOf), latest: latest.ref }] : [];
  });
}

function baseEdition(record: EditionRecord, asOf: LocalDate) {
  const ref = editionRef(record, asOf);
  return { key: record.key, status: ref.status, document: record.document, ref, ...(record.year === null ? {} : { year: record.year }) };
}
