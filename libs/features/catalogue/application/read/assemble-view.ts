import type { LocalDate } from '@pure/kernel';
import type { AdoptionView, DriftView, StandardView } from '../standard-view';
import { editionRef, refsOf } from './edition-ref';
import type {
  AdoptionRecord, ClassRecord, DriftRecord, EditionRecord, HeadRecord, LaneLinkRecord, LinkRecords, SourceRecord, StatementRecord,
} from './records';
import { adoptionView } from './view-adoptions';
import { classifications } from './view-classes';
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
  drift: readonly DriftRecord[];
  classes: readonly ClassRecord[];
  others: readonly EditionRecord[];
  sources: readonly SourceRecord[];
}>;

/** The view of one edition on a day. Reads nothing; every address of grade C stays behind. */
export function assembleView(read: ViewRecords, asOf: LocalDate): StandardView {
  const { head } = read;
  const known: Known = {
    refs: refsOf([...read.others, ...read.siblings, head], asOf),
    sources: new Map(read.sources.map((source) => [source.id, source])),
  };
  const allFacts = facts(head, read.statements, known);
  const own = read.adoptions.filter((fact) => fact.ring === 0);
  return {
    edition: editionRef(head, asOf),
    kind: head.kind,
    family: { number: head.family_number, slug: head.family_slug, editions: read.siblings.map((record) => editionRef(record, asOf)) },
    ...dual(read, known),
    ...(head.committee ? { committee: head.committee } : {}),
    ...officialPage(allFacts),
    asOf,
    ...linkViews(head.id, read.links, known),
    adopts: own.filter((fact) => fact.national_id === head.id).flatMap((fact): AdoptionView[] => adoptionView(fact, known)),
    adoptedBy: own.filter((fact) => fact.base_id === head.id).flatMap((fact): AdoptionView[] => adoptionView(fact, known)),
    lanes: lanes(head.id, read.adoptions, read.laneLinks, known),
    drift: drift(read.drift, known),
    classifications: classifications(head, read.statements, read.classes, known),
    facts: allFacts,
    conflicts: conflicts(allFacts),
  };
}

function dual(read: ViewRecords, { refs }: Known): Pick<StandardView, 'dual'> {
  const other = read.links.dual_ids.map((id) => refs.get(id)).find((ref) => ref !== undefined);
  return other ? { dual: other } : {};
}

function officialPage(all: StandardView['facts']): Pick<StandardView, 'officialPage'> {
  const page = all.find((fact) => fact.name === 'page' && fact.chosen);
  return page ? { officialPage: page.value } : {};
}

function drift(records: readonly DriftRecord[], { refs }: Known): readonly DriftView[] {
  return records.flatMap(({ base_id, latest_id }): DriftView[] => {
    const base = refs.get(base_id);
    const latest = refs.get(latest_id);
    return base && latest ? [{ base, latest }] : [];
  });
}
