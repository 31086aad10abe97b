import { Notice, Quote, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Application } from './applications';

/** What it is about: both ends, where it holds, what it lets one do and what it does not. */
export function Qualification({ application: { row, example, proven } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const list = (texts: readonly string[]) => (texts.length === 0 ? null : <ul>{texts.map((text) => <li key={text}><Quote language="zh-Hans">{text}</Quote></li>)}</ul>);
  return (
    <>
      {example ? <Notice tone="info">{t('applying.example')}</Notice> : null}
      <SummaryList rows={[
        { term: t('applying.yours'), detail: <Quote language="zh-Hant">{row.taiwan.name}{row.taiwan.level === null ? '' : ` ${row.taiwan.level}`}</Quote> },
        { term: t('applying.here'), detail: <Quote language="zh-Hans">{row.mainland.name}{row.mainland.level === null ? '' : ` ${row.mainland.level}`}</Quote> },
        { term: t('applying.catalogue'), detail: <>{<Quote language="zh-Hans">{row.title}</Quote>} · {t('applying.versionOf', { version: row.version })}</> },
        { term: t('applying.territory'), detail: row.territory.length === 0 ? null : row.territory.join('、') },
        { term: t('applying.allows'), detail: list(row.allows) },
        { term: t('applying.stillNeeded'), detail: list(row.stillNeeded) },
        { term: t('applying.conditions'), detail: proven.checks.length === 0 ? null : <ul>{proven.checks.map(({ about, state, alternative }, place) => <li key={`${about} ${alternative} ${place}`}>{t(`applying.about.${about}`)}：{t(`applying.check.${state}`)}</li>)}</ul> },
      ]} />
    </>
  );
}
