import { Notice, Quote, SummaryList, useReading } from '@ui';
import { mainlandWords, taiwanWords } from '@pure/credential';
import type { ReactNode } from 'react';
import { Territory } from '../../shell/territory';
import type { Application } from './applications';

/** What it is about: both ends, where it holds, what it lets one do and what it does not. */
export function Qualification({ application: { kind, row, example, proven } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const list = (texts: readonly string[]) => (texts.length === 0 ? null : <ul>{texts.map((text) => <li key={text}><Quote language="zh-Hans">{text}</Quote></li>)}</ul>);
  return (
    <>
      {example ? <Notice tone="info">{t('applying.example')}</Notice> : null}
      <SummaryList rows={[
        { term: t('applying.yours'), detail: <Quote language="zh-Hant">{taiwanWords(kind, row.taiwan)}</Quote> },
        { term: t('applying.here'), detail: <Quote language="zh-Hans">{mainlandWords(row.mainland)}</Quote> },
        { term: t('applying.catalogue'), detail: <>{<Quote language="zh-Hans">{row.title}</Quote>} · {t('applying.versionOf', { version: row.version })}</> },
        { term: t('applying.territory'), detail: row.territory.length === 0 ? null : <Territory codes={row.territory} /> },
        { term: t('applying.allows'), detail: list(row.allows) },
        { term: t('applying.stillNeeded'), detail: list(row.stillNeeded) },
        { term: t('applying.conditions'), detail: proven.checks.length === 0 ? null : <ul>{proven.checks.map(({ about, state, alternative }, place) => <li key={`${about} ${alternative} ${place}`}>{t(`applying.about.${about}`)}：{t(`applying.check.${state}`)}</li>)}</ul> },
      ]} />
    </>
  );
}
