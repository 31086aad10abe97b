import { momentOf, Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Reach } from '../../application/reach/measure-reach';
import { LEAST_FOR_RATIO } from '../../domain/reach/tally';
import { HeldTable, ReachFigure } from './reach-figure';

/** How far the pairs of standards of each sector are mapped: the answer, the picture with its table, and of what it counts. */
export function ReachPage({ reach }: Readonly<{ reach: Reach }>): ReactNode {
  const { language, t } = useReading();
  const { asOf, all, elsewhere } = reach;
  return (
    <>
      <h1>{t('page.reach.title')}</h1>
      <p className="lead">{t('page.reach.lead')}</p>
      <section className="answer" aria-labelledby="answer">
        <h2 id="answer" className="sr">{t('page.reach.answerTitle')}</h2>
        <p><strong>{t('page.reach.answer', { pairs: all.pairs, approved: all.approved, notice: all.counts['in-notice'], candidates: all.counts.candidate, open: all.counts['not-compared'] })}</strong></p>
        <p>{t('page.reach.asOf', { moment: momentOf(asOf) })}</p>
      </section>
      <section className="effect" aria-labelledby="effect">
        <h2 id="effect">{t('page.effect.title')}</h2>
        <p>{t('page.reach.effect')} <a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
      </section>
      {all.approved === 0 ? <Notice tone="info"><p>{t('page.reach.none')}</p></Notice> : null}
      <section aria-labelledby="map">
        <h2 id="map">{t('page.reach.map')}</h2>
        <ReachFigure reach={reach} />
      </section>
      <section aria-labelledby="held">
        <h2 id="held">{t('page.reach.held')}</h2>
        <HeldTable reach={reach} />
      </section>
      <section aria-labelledby="means">
        <h2 id="means">{t('page.reach.means')}</h2>
        <ul>{['pair', 'direction', 'candidate', 'open', 'sectors', 'examples'].map((name) => <li key={name}>{t(`page.reach.meaning.${name}`)}</li>)}<li>{t('page.reach.meaning.elsewhere', { count: elsewhere })}</li><li>{t('page.reach.meaning.ratio', { least: LEAST_FOR_RATIO })}</li></ul>
      </section>
      <ul className="links noprint">
        <li><a href="/api/v1/coverage.csv">{t('page.reach.csv')}</a></li>
        <li><a href="/api/v1/coverage">{t('page.reach.json')}</a></li>
        <li><a href={pageAddress(language, '/m')}>{t('page.mapping.all')}</a></li>
        <li><a href={pageAddress(language, '/sector')}>{t('page.reach.sectors')}</a></li>
      </ul>
    </>
  );
}
