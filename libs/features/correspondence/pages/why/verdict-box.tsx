import type { ReactNode } from 'react';
import { Sentence, StandardNumber, Tags, useReading } from '@ui';
import type { PairView } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { gradeWords } from '../parts/evidence';
import { readingOf } from '../verdict/reading';
import { RelationChip, relationLooks } from '../verdict/relation-chip';
import { ProvisionalTag, StandingTag, UnilateralTag } from '../verdict/standing-tag';

/** The answer first: the relation in one sentence, who stands behind it, on how weak a source it rests, and what is missing. */
export function VerdictBox({ view }: Readonly<{ view: PairView }>): ReactNode {
  const { t } = useReading();
  const { answer, named } = view;
  const reading = readingOf(answer.mask);
  const [from, to] = [view.from, view.to].map((edition) => <StandardNumber key={edition.slug} number={edition.number} slug={edition.slug} />);
  const number = (designation: string): ReactNode => <DocumentNumber designation={designation} named={named} />;
  return (
    <section className={`answer ${relationLooks[reading].tone}`} aria-labelledby="verdict">
      <h2 id="verdict" className="sr">{t('page.corr.verdict')}</h2>
      <RelationChip mask={answer.mask} provisional={answer.provisional} />
      <p><strong><Sentence k={`page.why.verdict.${reading}`} from={from} to={to} /></strong></p>
      {answer.whyNot ? <p><Sentence k={`correspondence.missing.${answer.whyNot.missing}`} from={number(answer.whyNot.at.from)} to={number(answer.whyNot.at.to)} /></p> : null}
      {answer.proofs.length > 0 ? <p>{t('page.why.weakest', { grade: gradeWords(answer.grade, t) })}</p> : null}
      {answer.standing === 'lead' ? <p>{t('page.corr.caution.lead')}</p> : null}
      {answer.exhaustive ? null : <p>{t('page.why.notExhaustive')}</p>}
      {answer.standing === 'none' ? null : <Tags>{[<StandingTag standing={answer.standing} />, answer.provisional && answer.standing !== 'lead' ? <ProvisionalTag /> : null, answer.mapping !== undefined && named.decisions?.get(answer.mapping)?.unilateral ? <UnilateralTag /> : null]}</Tags>}
    </section>
  );
}

/** Editions between which nothing is inferred, and bases that have gone on. */
export function Crossings({ view: { answer, named } }: Readonly<{ view: PairView }>): ReactNode {
  const number = (designation: string): ReactNode => <DocumentNumber designation={designation} named={named} />;
  if (answer.editionGaps.length + answer.drift.length === 0) return null;
  return (
    <div className="notice">
      {answer.editionGaps.map(({ older, newer }) => <p key={older + newer}><Sentence k="page.corr.editionGap" older={number(older)} newer={number(newer)} /></p>)}
      {answer.drift.map(({ adopted, latest }) => <p key={latest}><Sentence k="page.std.warning.drift" base={number(adopted)} latest={number(latest)} /></p>)}
    </div>
  );
}
