import { Quote, remarkLanguage, SummaryList, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { SeenMapping } from '../../application/approval/see-mapping';
import { countWords } from './verdict';

const MOST_NAMED = 60;

/** The gap both ways, and what is known of deviations: what nobody compared is not what has no counterpart. */
export function Gaps({ seen: { mapping: { document: { content: { document } } }, source, target, coverage } }: Readonly<{ seen: SeenMapping }>): ReactNode {
  const { t } = useReading();
  const { degree, rationale, deviationsSeen, deviationsComplete } = document;
  const list = deviationsSeen ? (deviationsComplete ? 'complete' : 'partial') : 'unseen';
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('page.mapping.gaps')}</h2>
      <p>{countWords(coverage.source, source.number, t)}</p>
      <p>{countWords(coverage.target, target.number, t)}</p>
      <p>{t('page.mapping.gapMeaning')}</p>
      <SummaryList rows={[
        ...(['source', 'target'] as const).map((side) => ({ term: t('page.mapping.openOf', { number: side === 'source' ? source.number : target.number }), detail: <Open clauses={coverage[side].clauses} total={coverage[side].total} /> })),
        { term: t('page.mapping.deviations'), detail: t(`page.mapping.list.${list}`) },
        { term: t('page.mapping.degree'), detail: degree === null ? null : t(`page.mapping.degrees.${degree}`) },
        { term: t('page.mapping.grounds'), detail: rationale === '' ? null : <Quote language={remarkLanguage(rationale, 'mainland')}>{rationale}</Quote> },
      ]} />
    </section>
  );
}

function Open({ clauses, total }: Readonly<{ clauses: readonly Readonly<{ clause: string; standing: string }>[]; total: number | null }>): ReactNode {
  const { t } = useReading();
  if (total === null) return t('page.mapping.treeUnknown');
  const open = clauses.filter(({ standing }) => standing === 'not-looked-at').map(({ clause }) => clause);
  if (open.length === 0) return t('page.mapping.allLooked');
  return <>{open.slice(0, MOST_NAMED).map((clause) => <Fragment key={clause}><span className="num">{clause}</span> </Fragment>)}{open.length > MOST_NAMED ? t('page.mapping.andMore', { count: open.length - MOST_NAMED }) : null}</>;
}
