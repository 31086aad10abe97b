import { type Json, type LocalDate, localDate } from '@pure/kernel';
import { dayUnits } from '@pure/workday';
import type { ClockRule } from './clock-rule';

/** The rules as a version of the setting holds them. */
export const clockContent = (rules: readonly ClockRule[]): Json => ({ rules: rules.map((rule) => ({ ...rule, pauses: [...rule.pauses] })) });

/** The rules of a version. @throws where it holds something else: no version is written unread */
export function rulesIn(content: Json): readonly ClockRule[] {
  return listIn(content).map((rule) => ({
    id: textOf(rule['id']), start: textOf(rule['start']), basis: textOf(rule['basis']),
    days: typeof rule['days'] === 'number' ? rule['days'] : null,
    unit: dayUnits.find((unit) => unit === rule['unit']) ?? 'working',
    pauses: Array.isArray(rule['pauses']) ? rule['pauses'].map(textOf) : [],
    validFrom: dayOf(rule['validFrom']), validUntil: dayOf(rule['validUntil']),
    confirmed: rule['confirmed'] === true,
    source: typeof rule['source'] === 'string' ? rule['source'] : null,
  }));
}

function listIn(content: Json): Readonly<Record<string, unknown>>[] {
  const rules: unknown = typeof content === 'object' && content !== null && 'rules' in content ? content['rules'] : null;
  if (!Array.isArray(rules)) throw new Error('a version of the clocks without rules');
  return rules.map((rule: unknown) => ({ ...(typeof rule === 'object' ? rule : null) }));
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a clock rule without one of its texts');
  return value;
}

const dayOf = (value: unknown): LocalDate | null => (typeof value === 'string' ? localDate(value) : null);
