import { nameScripts } from './enterprise';
import { type VerifiedFacts, verifiedFields } from './revision';

/** Names in each script are fields of their own. */
export const changedFields = ['subject', 'name.zh-Hans', 'name.zh-Hant', 'name.en', 'uscc', 'ubn', 'registeredOn', 'route', 'thirdTerritory'] as const;
export type ChangedField = (typeof changedFields)[number];
/** null: it has none. */
export type FieldChange = Readonly<{ field: ChangedField; old: string | null; new: string | null }>;

/** What would be another, field by field. */
export function changesBetween(before: VerifiedFacts, after: VerifiedFacts): readonly FieldChange[] {
  const all = verifiedFields.flatMap((field): readonly FieldChange[] =>
    field === 'name'
      ? nameScripts.map((script) => ({ field: `name.${script}` as const, old: before.name[script] ?? null, new: after.name[script] ?? null }))
      : [{ field, old: before[field], new: after[field] }],
  );
  return all.filter((one) => one.old !== one.new);
}
