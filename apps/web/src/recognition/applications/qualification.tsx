import { Quote, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Territory } from '../../shell/territory';
import type { Application } from './applications';
import { MainlandEnd, TaiwanEnd, Words } from './ends';

/** What it is about: both ends, where it holds, what it lets one do and what it does not. */
export function Qualification({ application: { kind, row, proven } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="qualification">
      <h2 id="qualification">{t('applying.worth')}</h2>
      <SummaryList rows={[
        { term: t('applying.yours'), detail: <TaiwanEnd kind={kind} end={row.taiwan} /> },
        { term: t('applying.here'), detail: <MainlandEnd end={row.mainland} /> },
        { term: t('applying.allows'), detail: <Words of={row.allows} none={t('applying.notStated')} /> },
        { term: t('applying.stillNeeded'), detail: <Words of={row.stillNeeded} none={t('applying.neededUnknown')} /> },
        { term: t('applying.territory'), detail: row.territory.length === 0 ? null : <Territory codes={row.territory} /> },
        { term: t('applying.catalogue'), detail: <><Quote language="zh-Hans">{row.title}</Quote> · {t('applying.versionOf', { version: row.version })}</> },
        { term: t('applying.conditions'), detail: proven.checks.length === 0 ? null : <ul>{proven.checks.map(({ about, state, alternative }, place) => <li key={`${about} ${alternative} ${place}`}>{t(`applying.about.${about}`)}：{t(`applying.check.${state}`)}</li>)}</ul> },
      ]} />
    </section>
  );
}
