import { unitOf } from '@features/correspondence';
import type { DeclarationDocument } from '@pure/credential';
import { type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Written } from './written';

type Indicator = DeclarationDocument['indicators'][number];

const signs: Readonly<Partial<Record<Indicator['operator'], string>>> = { '<=': '≤', '<': '<', '>=': '≥', '>': '>', '=': '' };

/** What is promised of one characteristic, as it is written beside its name: ≥ 110 lm/W, 10 – 90 mm, or words. */
export function Promised({ indicator, by }: Readonly<{ indicator: Indicator; by: DeclarationDocument['declarer'] }>): ReactNode {
  const { t } = useReading();
  const { text, kind } = promisedWords(indicator, t);
  if (kind === 'amount') return <span className="nb">{text}</span>;
  return kind === 'answer' ? text : <Written text={text} by={by} />;
}

/** `written`: by the enterprise, in its own words. */
export function promisedWords(indicator: Indicator, t: Translate): Readonly<{ text: string; kind: 'amount' | 'answer' | 'written' }> {
  const amount = amountOf(indicator, t);
  if (amount !== null) return { text: amount, kind: 'amount' };
  if (indicator.operator === 'boolean') return { text: t(indicator.value === 'true' ? 'page.declaration.yes' : 'page.declaration.no'), kind: 'answer' };
  return { text: indicator.value ?? (indicator.values ?? []).join(t('ui.list')), kind: 'written' };
}

/** A number with its sign and unit; null where it is none. */
function amountOf({ operator, value, low, high, unit }: Indicator, t: Translate): string | null {
  const sign = signs[operator];
  if (operator === 'range') return joined([low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : `${low} – ${high}`, unitWords(unit, t)]);
  if (sign === undefined || value === undefined) return null;
  return joined([sign, value, unitWords(unit, t)]) + (low === undefined && high === undefined ? '' : t('page.declaration.within', { low: low ?? '', high: high ?? '' }));
}

const unitWords = (unit: string | undefined, t: Translate): string => (unit === undefined ? '' : unitOf(unit, t));
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
