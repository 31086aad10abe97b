import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import type { useTyped } from '../forms/typed';
import { type Enterprise, isInTaiwan, isOnMainland, routes, type Subject, subjects } from './enterprise';
import { useNumberHint } from './number-hint';

/** What the first page asks for: eight lines at the most, each of which its own kind of company fills in. */
export const emptyParticulars = { subject: 'mainland', hans: '', hant: '', uscc: '', ubn: '', registeredOn: '', route: 'direct', thirdTerritory: '' };
export type TypedParticulars = typeof emptyParticulars;

type Names = keyof TypedParticulars;
type Typing = ReturnType<typeof useTyped<Names>>;

export function typedParticulars({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory }: Enterprise): TypedParticulars {
  return { subject, hans: name['zh-Hans'] ?? '', hant: name['zh-Hant'] ?? '', uscc: uscc ?? '', ubn: ubn ?? '', registeredOn: registeredOn ?? '', route: route ?? 'direct', thirdTerritory: thirdTerritory ?? '' };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What of the typed lines belongs to the kind of company that was chosen. */
export function askedParticulars({ subject, hans, hant, uscc, ubn, registeredOn, route, thirdTerritory }: TypedParticulars) {
  const [onMainland, inTaiwan] = [isOnMainland(subject), isInTaiwan(subject)];
  const names = { ...(onMainland && hans.trim() !== '' && { 'zh-Hans': hans.trim() }), ...(inTaiwan && hant.trim() !== '' && { 'zh-Hant': hant.trim() }) };
  return {
    subject: subjects.find((each): each is Subject => each === subject) ?? 'mainland',
    name: names,
    uscc: onMainland ? orNull(uscc) : null,
    ubn: inTaiwan ? orNull(ubn) : null,
    registeredOn: orNull(registeredOn),
    route: onMainland ? (routes.find((each) => each === route) ?? null) : null,
    thirdTerritory: onMainland && route === 'third-territory' ? orNull(thirdTerritory) : null,
  };
}

/** The lines of the first page; what is typed is looked at while it is typed. */
export function Particulars({ typed, field }: Readonly<{ typed: TypedParticulars; field: Typing['field'] }>): ReactNode {
  const { t } = useReading();
  const hint = useNumberHint(typed.registeredOn);
  const [onMainland, inTaiwan] = [isOnMainland(typed.subject), isInTaiwan(typed.subject)];
  return (
    <>
      <Choice label={t('app.enterprise.subject')} hint={t('app.enterprise.subjectHint')} options={subjects.map((value) => ({ value, label: t(`app.enterprise.subjects.${value}`) }))} {...field('subject')} />
      {onMainland ? <Field label={t('app.enterprise.hans')} hint={t('app.enterprise.hansHint')} lang="zh-Hans" autoComplete="organization" {...field('hans')} /> : null}
      {inTaiwan ? <Field label={t('app.enterprise.hant')} hint={t('app.enterprise.hantHint')} lang="zh-Hant" autoComplete="organization" {...field('hant')} /> : null}
      {onMainland ? <Field label={t('app.enterprise.uscc')} hint={hint('uscc', typed.uscc)} autoCapitalize="characters" spellCheck={false} {...field('uscc')} /> : null}
      {inTaiwan ? <Field label={t('app.enterprise.ubn')} hint={hint('ubn', typed.ubn)} inputMode="numeric" spellCheck={false} {...field('ubn')} /> : null}
      <Field label={t('app.enterprise.registeredOn')} hint={t('app.enterprise.registeredOnHint')} type="date" {...field('registeredOn')} />
      {onMainland ? <Choice label={t('app.enterprise.route')} hint={t('app.enterprise.routeHint')} options={routes.map((value) => ({ value, label: t(`app.enterprise.routes.${value}`) }))} {...field('route')} /> : null}
      {onMainland && typed.route === 'third-territory' ? <Field label={t('app.enterprise.thirdTerritory')} hint={t('app.enterprise.thirdTerritoryHint')} {...field('thirdTerritory')} /> : null}
    </>
  );
}
