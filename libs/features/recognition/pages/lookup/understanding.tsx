import { Notice, pageAddress, Quote, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import type { Paper } from '../../domain/catalogue/row';
import { LOOKUP } from './addresses';

/** How the question was read: everyday names, and what the paper that one holds is worth. */
export function Understanding({ looked: { understood, names } }: Readonly<{ looked: LookedUpRows }>): ReactNode {
  const { t } = useReading();
  const { everyday, paper } = understood;
  const trades = everyday.filter(({ kind }) => kind === 'trade');
  return (
    <>
      {trades.map(({ name, means }) => <p key={name + means}><Sentence k="page.recognition.understood" name={<Quote language="zh-Hant">{name}</Quote>} means={<Quote language="zh-Hant">{means}</Quote>} /> <span className="meta">{t('page.recognition.namesFrom', { version: names })}</span></p>)}
      {paper === null ? null : <PaperAdvice paper={paper} />}
    </>
  );
}

const standIns: ReadonlySet<Paper> = new Set<Paper>(['course', 'care-card', 'degree']);

/** What a paper is worth against a row, and what to do where it is not the qualification that rows list. */
function PaperAdvice({ paper }: Readonly<{ paper: Paper }>): ReactNode {
  const { language, t } = useReading();
  const isListed = !standIns.has(paper);
  return (
    <Notice tone={isListed ? 'info' : 'warn'}>
      <p><strong>{t(`page.recognition.advice.${paper}.what`)}</strong> {t(`page.recognition.advice.${paper}.do`)}</p>
      {isListed ? null : <p className="noprint"><a href={pageAddress(language, `${LOOKUP}?${new URLSearchParams({ paper: 'technician' })}`)}>{t('page.recognition.advice.rows')}</a></p>}
    </Notice>
  );
}
