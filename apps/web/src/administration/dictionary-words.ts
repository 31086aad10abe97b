import { type Language, languages, type Translate } from '@ui';
import type { components } from '../api/schema';
import type { Role } from '../session/me';
import { nameOfPause, nameOfRule, nameOfStart } from '../settings/clock-words';
import { wordOr } from '../shell/word';

export type Kind = components['schemas']['Dictionary']['kind'];
export type Change = components['schemas']['ContentChange'];
type Version = components['schemas']['KeptVersion'];

/** Where a kind stands in full; `by`: who enters new versions there, `readers`: who else opens it. */
export const places: Readonly<Record<Kind, Readonly<{ path: string; by: Role; readers: readonly Role[] }>>> = {
  clocks: { path: '/clocks', by: 'system-admin', readers: ['security-admin', 'audit-admin'] },
  labels: { path: '/labels', by: 'system-admin', readers: [] },
  'privacy-notice': { path: '/privacy-notice', by: 'security-admin', readers: ['system-admin', 'audit-admin'] },
  retention: { path: '/retention', by: 'security-admin', readers: ['audit-admin'] },
};

export const kinds: readonly Kind[] = ['clocks', 'labels', 'privacy-notice', 'retention'];

export const versionText = (t: Translate, { version }: Pick<Version, 'version'>): string => (version === 0 ? t('app.dictionaries.shipped') : t('app.dictionaries.number', { version }));

/** What a change belongs to: a rule by its name, a part by its number, a label by its key. */
export function itemText(t: Translate, kind: Kind, item: string): string {
  const [name = '', more = ''] = item.split(' ');
  if (item === '' || kind === 'labels') return item;
  if (kind === 'clocks') return more === '' ? nameOfRule(t, name) : t('app.clocks.ruleOf', { name: nameOfRule(t, name), validity: t('app.clocks.since', { from: more }) });
  return wordOr(t, `app.dictionaries.item.${name.replaceAll('.', '-')}`, item, { number: more });
}

/** Which field it is; the language of a text stands last. */
export const fieldText = (t: Translate, field: string): string => field.split('.').map((part) => wordOr(t, `app.dictionaries.field.${part}`, part)).join(' · ');

/** The language in which a value is written, where its field says so; law and article stand as the mainland writes them. */
export function languageOfField(field: string): Language | null {
  const last = field.split('.').at(-1);
  return last === 'basis' ? 'zh-Hans' : (languages.find((language) => language === last) ?? null);
}

/** A value in words, where it is a code. */
export function valueText(t: Translate, field: string, value: string | null): string {
  if (value === null || value === '') return '–';
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'app.dictionaries.yes' : 'app.dictionaries.no');
  if (field === 'unit') return wordOr(t, `app.clocks.unit-${value}`, value);
  if (field === 'start') return nameOfStart(t, value);
  return field === 'pauses' ? value.split(', ').map((pause) => nameOfPause(t, pause)).join(', ') : value;
}
