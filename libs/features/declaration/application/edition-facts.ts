import type { EditionRef, FoundStandard, Texts } from '@features/catalogue';
import type { Requirement } from '@pure/equivalence';
import type { EditionFacts, Related } from '../domain/facts';

type View = FoundStandard['view'];

/** What is on record of an edition's requirements. */
export type OnRecord = Readonly<{ requirements: readonly Requirement[]; complete: boolean }>;

/** What rules need of one edition, from all that the catalogue knows of it. */
export function editionFacts(view: View, { requirements, complete }: OnRecord): EditionFacts {
  const { edition } = view;
  const nature = edition.side === 'mainland' ? edition.nature : undefined;
  return {
    number: edition.number,
    title: words(edition.title),
    status: edition.status,
    ...(nature && { nature }),
    ...(edition.implemented && { implemented: edition.implemented }),
    replacedBy: view.replacedBy.map(related),
    replaces: view.replaces.map(related),
    requirements,
    requirementsComplete: complete,
    applicable: view.access.flatMap(({ side, scheme, standards, source }) => (side === 'mainland' ? standards.filter(isMandatory).map(({ number }) => ({ number, scheme, grade: source.grade })) : [])),
    adoption: view.adopts.flatMap(({ findings, base }) => findings.map(({ rule }) => ({ rule, ...(base && { base: base.number }) }))),
  };
}

const isMandatory = ({ side, nature }: EditionRef): boolean => side === 'mainland' && nature === 'mandatory';

/** An edition that a source puts in the place of another without saying how far takes all of it. */
const related = ({ other, extent, planned, on }: View['replacedBy'][number]): Related => ({
  number: other.number, whole: extent !== 'part', planned, status: other.status, ...((on ?? other.implemented) && { on: on ?? other.implemented }),
});

const words = (title: Texts) => ({
  ...(title['zh-Hans'] !== undefined && { hans: title['zh-Hans'] }), ...(title['zh-Hant'] !== undefined && { hant: title['zh-Hant'] }), ...(title.en !== undefined && { en: title.en }),
});
