import type { Queries } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { familyView } from '../../application/read/family-view';
import type { FamilyView } from '../../application/read/number-lookup';
import type { EditionRecord, FamilyRecord } from '../../application/read/records';
import { queries } from './find-standard.sql';

/** The views of families, in the order given, with one query for all their editions. */
export async function familyViews(db: Queries, families: readonly FamilyRecord[], day: LocalDate, alsoMeant: readonly FamilyRecord[] = []): Promise<readonly FamilyView[]> {
  if (families.length === 0) return [];
  const editions = await db.query<EditionRecord>(queries.editionsOfFamilies, [families.map((family) => family.id)]);
  return families.map((family) => familyView(family, editions.filter((edition) => edition.family_id === family.id), day, alsoMeant));
}
