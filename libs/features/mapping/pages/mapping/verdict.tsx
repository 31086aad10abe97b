import { RelationChip } from '@features/correspondence';
import { relationsIn } from '@pure/equivalence';
import { Sentence, StandardNumber, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenMapping } from '../../application/approval/see-mapping';
import type { SideCoverage } from '../../domain/coverage';
import { statedMask } from '../../domain/masks';

/** The answer first: the relation of the documents, and how many clauses of the wanted one stand how, with their number. */
export function Verdict({ seen: { mapping: { document: { content } }, source, target, coverage } }: Readonly<{ seen: SeenMapping }>): ReactNode {
  const { t } = useReading();
  const mask = statedMask(content.document);
  return (
    <section className="answer" aria-labelledby="verdict">
      <h2 id="verdict" className="sr">{t('page.corr.verdict')}</h2>
      <RelationChip mask={relationsIn(mask)} provisional={false} />
      <p><strong><Sentence k="page.mapping.verdict" from={<StandardNumber number={source.number} slug={source.slug} />} to={<StandardNumber number={target.number} slug={target.slug} />} relation={relationsIn(mask).map((relation) => t(`correspondence.relation.${relation}`)).join(t('ui.list'))} /></strong></p>
      <p>{countWords(coverage.target, target.number, t)}</p>
      <p>{t('page.mapping.readFrom')}</p>
    </section>
  );
}

/** Counts with their denominator; where no tree of clauses is on record, nobody knows how many were not looked at. */
export function countWords({ total, covered, partly, noCounterpart, notLookedAt }: SideCoverage, number: string, t: ReturnType<typeof useReading>['t']): string {
  return total === null
    ? t('page.mapping.countsOpen', { number, covered, partly, noCounterpart })
    : t('page.mapping.counts', { number, total, covered, partly, noCounterpart, notLookedAt: notLookedAt ?? 0 });
}
