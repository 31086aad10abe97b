import type { ReactNode } from 'react';
import { Sentence, StandardNumber, pageAddress, useReading } from '@ui';
import type { ComparisonView, KnownOf } from '../../application/views';
import { deltaPath, whyPath } from '../parts/addresses';
import { readingOf } from '../verdict/reading';
import { RelationChip, relationLooks } from '../verdict/relation-chip';
import { coverageWords } from './coverage-section';

type Props = Readonly<{ view: ComparisonView; asOf: string }>;

/** Counts with their denominator, what the rows and the documents' own facts say, and how much is known at all. */
export function CompareVerdict({ view, asOf }: Props): ReactNode {
  const { language, t } = useReading();
  const { comparison, pair } = view;
  const [from, to] = [view.source.number, view.target.number];
  const { of, differing, undetermined, noCounterpart, notLookedAt, provisional } = comparison.coverage;
  return (
    <section className={`answer ${relationLooks[readingOf(comparison.mask)].tone}`} aria-labelledby="verdict">
      <h2 id="verdict" className="sr">{t('page.corr.verdict')}</h2>
      <p><strong>{coverageWords(comparison.coverage, { from, to }, t)}</strong></p>
      {of > 0 ? <p>{t('page.compare.counts', { differing, undetermined, noCounterpart, notLookedAt, provisional })} {t('page.compare.notComparedIsMust')}</p> : null}
      {view.known.map((known) => <p key={known.target}>{knownWords(known, t)}</p>)}
      <p><Sentence k="page.compare.byRows" relation={<RelationChip mask={comparison.mask} provisional={comparison.rows.some((row) => row.provisional)} />} /></p>
      <p><Sentence k="page.compare.byFacts" relation={<RelationChip mask={pair.answer.mask} provisional={pair.answer.provisional} />} /> <a href={pageAddress(language, whyPath({ from, to, asOf }))}>{t('page.corr.next.why')}</a> · <a href={pageAddress(language, deltaPath({ to: [to], have: [from], asOf }))}>{t('page.compare.toTest')}</a></p>
    </section>
  );
}

/** That the list of a standard's requirements is whole, or how few of them are on record. */
export function knownWords({ target, requirementsKnown, requirementsComplete }: KnownOf, t: ReturnType<typeof useReading>['t']): string {
  return t(requirementsComplete ? 'correspondence.known.complete' : 'correspondence.known.incomplete', { target, count: requirementsKnown });
}

/** Nothing to compare: which side lacks requirements on record. */
export function NothingRecorded({ view }: Readonly<{ view: ComparisonView }>): ReactNode {
  return <p><Sentence k="page.compare.noRows" a={<StandardNumber number={view.source.number} slug={view.source.slug} />} b={<StandardNumber number={view.target.number} slug={view.target.slug} />} /></p>;
}
