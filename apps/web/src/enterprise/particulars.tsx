import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import type { useTyped } from '../forms/typed';
import { isInTaiwan, isOnMainland, routes, type Subject, subjects } from './enterprise';
import type { VerifiedFacts } from './facts';
import { useNumberHint } from './number-hint';

/** What the first page asks for: eight lines at the most, each of which its own kind of company fills in. */
export const emptyParticulars = { subject: 'mainland', hans: '', hant: '', latin: '', uscc: '', ubn: '', registeredOn: '', route: 'direct', thirdTerritory: '' };
export type TypedParticulars = typeof emptyParticulars;

type Names = keyof TypedParticulars;
type Typing = ReturnType<typeof useTyped<Names>>;

export function typedParticulars({ subject, name, uscc, ubn, registeredOn, route, thirdTerritory }: VerifiedFacts): TypedParticulars {
  return { subject, hans: name['zh-Hans'] ?? '', hant: name['zh-Hant'] ?? '', latin: name.en ?? '', uscc: uscc ?? '', ubn: ubn ?? '', registeredOn: registeredOn ?? '', route: route ?? 'direct', thirdTerritory: thirdTerritory ?? '' };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What of the typed lines belongs to the kind of company that was chosen. */
export function askedParticulars({ subject, hans, hant, latin, uscc, ubn, registeredOn, route, thirdTerritory }: TypedParticulars) {
  const [onMainland, inTaiwan] = [isOnMainland(subject), isInTaiwan(subject)];
  const names = { ...(onMainland && hans.trim() !== '' && { 'zh-Hans': hans.trim() }), ...(inTaiwan && hant.trim() !== '' && { 'zh-Hant': hant.trim() }), ...(latin.trim() !== '' && { en: latin.trim() }) };
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

const sameName = (one: VerifiedFacts['name'], other: VerifiedFacts['name']): boolean => one['zh-Hans'] === other['zh-Hans'] && one['zh-Hant'] === other['zh-Hant'] && one.en === other.en;

/** What of it differs from what stands there. */
export function changesOf(before: VerifiedFacts, { subject, name, uscc, ubn, registeredOn, route, thirdTerritory }: ReturnType<typeof askedParticulars>) {
  return {
    ...(subject !== before.subject && { subject }),
    ...(!sameName(name, before.name) && { name }),
    ...(uscc !== before.uscc && { uscc }),
    ...(ubn !== before.ubn && { ubn }),
    ...(registeredOn !== before.registeredOn && { registeredOn }),
    ...(route !== before.route && { route }),
    ...(thirdTerritory !== before.thirdTerritory && { thirdTerritory }),
  };
}

/** The lines of the first page; what is typed is looked at while it is typed. `hasLatin`: a name in Latin letters is asked for as well. */
export function Particulars({ typed, field, hasLatin = false }: Readonly<{ typed: TypedParticulars; field: Typing['field']; hasLatin?: boolean }>): ReactNode {
  const { t } = useReading();
  const hint = useNumberHint(typed.registeredOn);
  const [onMainland, inTaiwan] = [isOnMainland(typed.subject), isInTaiwan(typed.subject)];
  return (
    <>
      <Choice label={t('app.enterprise.subject')} hint={t('app.enterprise.subjectHint')} options={subjects.map((value) => ({ value, label: t(`app.enterprise.subjects.${value}`) }))} {...field('subject')} />
      {onMainland ? <Field label={t('app.enterprise.hans')} hint={t('app.enterprise.hansHint')} lang="zh-Hans" autoComplete="organization" {...field('hans')} /> : null}
      {inTaiwan ? <Field label={t('app.enterprise.hant')} hint={t('app.enterprise.hantHint')} lang="zh-Hant" autoComplete="organization" {...field('hant')} /> : null}
      {hasLatin ? <Field label={t('app.enterprise.latin')} hint={t('app.enterprise.latinHint')} lang="en" {...field('latin')} /> : null}
      {onMainland ? <Field label={t('app.enterprise.uscc')} hint={hint('uscc', typed.uscc)} autoCapitalize="characters" spellCheck={false} {...field('uscc')} /> : null}
      {inTaiwan ? <Field label={t('app.enterprise.ubn')} hint={hint('ubn', typed.ubn)} inputMode="numeric" spellCheck={false} {...field('ubn')} /> : null}
      <Field label={t('app.enterprise.registeredOn')} hint={t('app.enterprise.registeredOnHint')} type="date" {...field('registeredOn')} />
      {onMainland ? <Choice label={t('app.enterprise.route')} hint={t('app.enterprise.routeHint')} options={routes.map((value) => ({ value, label: t(`app.enterprise.routes.${value}`) }))} {...field('route')} /> : null}
      {onMainland && typed.route === 'third-territory' ? <Field label={t('app.enterprise.thirdTerritory')} hint={t('app.enterprise.thirdTerritoryHint')} {...field('thirdTerritory')} /> : null}
    </>
  );
}
