import type { EditionRef, SourceView } from '../application/standard-view';

/** An edition as answers name it; what no source says is null. */
export function editionBody(edition: EditionRef) {
  return {
    number: edition.number,
    slug: edition.slug,
    side: edition.side,
    title: edition.title,
    nature: edition.nature ?? null,
    status: edition.status,
    year: edition.year ?? null,
    issued: edition.issued ?? null,
    implemented: edition.implemented ?? null,
    withdrawn: edition.withdrawn ?? null,
    document: edition.document,
    citedOnly: edition.citedOnly,
  };
}

/** The source of a fact; a compilation (grade 1) has no address. */
export function sourceBody({ id, kind, grade, address, statedOn }: SourceView) {
  return { id, kind: kind ?? null, grade, address: address ?? null, statedOn: statedOn ?? null };
}

/** Source and remark of a fact. */
export function sourced({ source, note }: Readonly<{ source: SourceView; note?: string }>) {
  return { source: sourceBody(source), note: note ?? null };
}
