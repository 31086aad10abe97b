import type { Language, Translate } from '@ui';
import type { components } from '../api/schema';
import { wordOr } from '../shell/word';

export type Rule = components['schemas']['ClockRule'];

/** What periods begin with, and what stops them, as far as the product speaks of it. */
export const starts: readonly string[] = ['received', 'accepted', 'ended', 'disputed', 'check-ended', 'decided', 'applied', 'discovered'];
export const pauses: readonly string[] = ['laboratory'];

export const nameOfRule = (t: Translate, id: string): string => wordOr(t, `app.clocks.name.${id}`, id);
/** Law and article stand as the side writes them whose law it is. */
export const languageOfBasis = (id: string): Language => (id.endsWith('-taiwan') ? 'zh-Hant' : 'zh-Hans');
export const nameOfStart = (t: Translate, start: string): string => wordOr(t, `app.clocks.from.${start}`, start);
export const nameOfPause = (t: Translate, pause: string): string => wordOr(t, `app.clocks.pause.${pause}`, pause);

/** From when to when a rule applies. */
export function validity(t: Translate, { validFrom: from, validUntil: until }: Pick<Rule, 'validFrom' | 'validUntil'>): string {
  if (from && until) return t('app.clocks.between', { from, until });
  if (from) return t('app.clocks.since', { from });
  return until ? t('app.clocks.until', { until }) : t('app.clocks.always');
}
