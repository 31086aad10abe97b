import type { LocalDate } from '@pure/kernel';
import type { Status } from '../../domain/edition';
import { editionRef } from './edition-ref';
import type { EditionHit, FamilyRef, FamilyView } from './number-lookup';
import type { EditionRecord, FamilyRecord } from './records';

const standing: Readonly<Record<Status, number>> = { in_force: 0, upcoming: 2, unknown: 1, replaced: 3, withdrawn: 3, draft: 4 };

/**
 * The edition that an undated number stands for: in force before unknown before upcoming before what has gone; of
 * equals the newest. Amendments and drafts stand for a family only where it has nothing else.
 */
export function chosenEdition(editions: readonly EditionHit[]): EditionHit | undefined {
  return [...editions].sort((a, b) => rank(a) - rank(b) || (b.edition.year ?? 0) - (a.edition.year ?? 0))[0];
}

function rank({ edition }: EditionHit): number {
  const whole = edition.document === 'edition' || edition.document === 'consolidated';
  return standing[edition.status] + (whole ? 0 : 20) + (edition.citedOnly ? 10 : 0);
}

export function familyView(family: FamilyRecord, records: readonly EditionRecord[], day: LocalDate, alsoMeant: readonly FamilyRecord[]): FamilyView {
  const editions = records.map((record) => ({ id: record.id, edition: editionRef(record, day) }));
  const chosen = chosenEdition(editions);
  return { family: familyRef(family), editions, ...(chosen ? { chosen } : {}), alsoMeant: alsoMeant.map(familyRef) };
}

export function familyRef({ id, number, slug, side, issuer }: FamilyRecord): FamilyRef {
  return { id, number, slug, side, issuer };
}
