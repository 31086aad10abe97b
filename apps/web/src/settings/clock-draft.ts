import type { operations } from '../api/schema';
import type { Rule } from './clock-words';

type NewRule = operations['Settings.changeClocks']['requestBody']['content']['application/json']['rules'][number];
/** A rule as it is being written; `isNew`: nobody has saved it yet. */
export type Draft = Readonly<{ id: string; days: string; unit: Rule['unit']; start: string; pauses: readonly string[]; basis: string; validFrom: string; validUntil: string; confirmed: boolean; source: string; isNew: boolean }>;

export const draftOf = ({ days, validFrom, validUntil, source, ...rule }: Rule): Draft => ({ ...rule, days: days === null ? '' : String(days), validFrom: validFrom ?? '', validUntil: validUntil ?? '', source: source ?? '', isNew: false });

/** A further rule for a period that there is. */
export const furtherRule = (id: string, start: string): Draft => ({ id, days: '', unit: 'working', start, pauses: [], basis: '', validFrom: '', validUntil: '', confirmed: false, source: '', isNew: true });

const filled = (text: string): string | undefined => text.trim() || undefined;

/** The rule as the server takes it; what is left empty is not said. What is no number becomes none that it takes, so that it is refused at its field. */
export const ruleOf = ({ id, days, unit, start, pauses, basis, validFrom, validUntil, confirmed, source }: Draft): NewRule => ({
  id, unit, start, confirmed,
  pauses: [...pauses],
  basis: basis.trim(),
  days: filled(days) === undefined ? undefined : Number(days) || 0,
  validFrom: filled(validFrom), validUntil: filled(validUntil), source: filled(source),
});

/** Rules as an earlier page kept them. */
export const draftsIn = (kept: unknown): readonly Draft[] | null => (Array.isArray(kept) && kept.every(isDraft) ? kept : null);

function isDraft(value: unknown): value is Draft {
  const given: Readonly<Record<string, unknown>> = { ...(typeof value === 'object' ? value : null) };
  const texts = ['id', 'days', 'unit', 'start', 'basis', 'validFrom', 'validUntil', 'source'].every((name) => typeof given[name] === 'string');
  return texts && Array.isArray(given['pauses']) && typeof given['confirmed'] === 'boolean' && typeof given['isNew'] === 'boolean';
}
