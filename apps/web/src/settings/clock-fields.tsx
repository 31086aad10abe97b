import { langTags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { faultAt, problemOfFault } from '../forms/refused';
import type { Draft } from './clock-draft';
import { languageOfBasis, nameOfPause, nameOfRule, nameOfStart, pauses, starts, validity } from './clock-words';

type Props = Readonly<{ at: number; rule: Draft; ids: readonly string[]; fault: unknown; onWrite: (change: Partial<Draft>) => void; onDrop: () => void }>;

/** What one rule says; `at`: its place among all, by which the server names its fields. */
export function ClockFields({ at, rule, ids, fault, onWrite, onDrop }: Props): ReactNode {
  const { t } = useReading();
  const field = (name: 'days' | 'basis' | 'validFrom' | 'validUntil' | 'source') => ({
    name: `rules.${at}.${name}`, value: rule[name], fault: faultAt(fault, `rules.${at}.${name}`), onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) => onWrite({ [name]: event.target.value }),
  });
  const isFaulty = problemOfFault(fault).errors?.some(({ path }) => path.startsWith(`rules.${at}.`)) ?? false;
  const among = (own: readonly string[], known: readonly string[]): string[] => [...new Set([...known, ...own])];
  const options = (values: readonly string[], label: (value: string) => string) => values.map((value) => ({ value, label: label(value) }));
  const toggle = (pause: string): void => onWrite({ pauses: rule.pauses.includes(pause) ? rule.pauses.filter((each) => each !== pause) : [...rule.pauses, pause] });
  return (
    <details className="rule" open={rule.isNew || isFaulty || undefined}>
      <summary>{t('app.clocks.ruleOf', { name: nameOfRule(t, rule.id), validity: validity(t, rule) })}</summary>
      {rule.isNew ? <Choice label={t('app.clocks.id')} name={`rules.${at}.id`} value={rule.id} options={options(ids, (id) => nameOfRule(t, id))} onChange={({ target }) => onWrite({ id: target.value })} /> : null}
      <Field label={t('app.clocks.dayCount')} hint={t('app.clocks.dayCountHint')} inputMode="numeric" {...field('days')} />
      <Choice label={t('app.clocks.unit')} name={`rules.${at}.unit`} value={rule.unit} options={options(['working', 'calendar'], (unit) => t(`app.clocks.unit-${unit}`))} onChange={({ target }) => onWrite({ unit: target.value === 'calendar' ? 'calendar' : 'working' })} />
      <Choice label={t('app.clocks.start')} name={`rules.${at}.start`} value={rule.start} options={options(among([rule.start], starts), (start) => nameOfStart(t, start))} onChange={({ target }) => onWrite({ start: target.value })} />
      <fieldset className="field">
        <legend>{t('app.clocks.pauses')}</legend>
        {among(rule.pauses, pauses).map((pause) => <label key={pause} className="tick"><input type="checkbox" checked={rule.pauses.includes(pause)} onChange={() => toggle(pause)} /> {nameOfPause(t, pause)}</label>)}
      </fieldset>
      <Field label={t('app.clocks.basis')} lang={langTags[languageOfBasis(rule.id)]} {...field('basis')} />
      <Field label={t('app.clocks.validFrom')} hint={t('app.clocks.openHint')} {...field('validFrom')} />
      <Field label={t('app.clocks.validUntil')} hint={t('app.clocks.openHint')} {...field('validUntil')} />
      <Field label={t('app.clocks.where')} {...field('source')} />
      <div className="field"><label className="tick"><input type="checkbox" checked={rule.confirmed} onChange={() => onWrite({ confirmed: !rule.confirmed })} /> {t('app.clocks.check')}</label></div>
      {rule.isNew ? <button type="button" className="plain" onClick={onDrop}>{t('app.clocks.drop')}</button> : null}
    </details>
  );
}
