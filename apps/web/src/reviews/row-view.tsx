import { langTags, useReading } from '@ui';
import type { ReactNode, RefObject } from 'react';
import type { Judged } from './judging';
import { OpinionForm } from './opinion-form';
import { RelationChips } from './relation-chips';
import { isUnderReview, type OpinionKind, ownOpinion, type Review, type ReviewRow } from './reviews';
import { Thread } from './thread';
import { whose } from './whose';
import { wordDiff } from './word-diff';

type Props = Readonly<{
  review: Review; row: ReviewRow; heading: RefObject<HTMLHeadingElement | null>; wanted: OpinionKind | null; onWant: (kind: OpinionKind | null) => void; onJudge: (judged: Judged) => void; onRead: () => void;
}>;

/** Both sides of a row, the relation, its reason and evidence, what has changed, what was thought and said of it. */
export function RowView({ review, row, heading, wanted, onWant, onJudge, onRead }: Props): ReactNode {
  const { t } = useReading();
  const place = review.rows.findIndex(({ key }) => key === row.key) + 1;
  return (
    <section id="row" aria-labelledby="row-title">
      <h2 id="row-title" ref={heading} tabIndex={-1} data-first="">{t('reviews.rowTitle', { place, rows: review.rows.length })} <span className="num">{row.source.label || '–'} ↔ {row.target.label || '–'}</span></h2>
      <div className="sides">
        {(['source', 'target'] as const).map((side, index) => (
          <div key={side}>
            <h3><span className="num">{review.standards[index]}</span> {row[side].label}</h3>
            <p>{row[side].text === '' ? t('reviews.noCounterpart') : <Told row={row} of={(each) => each[side].text} />}</p>
          </div>
        ))}
      </div>
      <p><RelationChips mask={row.relations} /> {row.before === null || row.before.relations === row.relations ? null : <del><RelationChips mask={row.before.relations} /></del>}</p>
      <p>{t('reviews.because')}<Told row={row} of={(each) => each.reason} /></p>
      {row.evidence.length === 0 ? <p className="meta">{t('reviews.noEvidence')}</p> : (
        <ul className="meta">{row.evidence.map(({ source, locator, grade }) => <li key={`${source} ${locator}`}>{source}{locator === '' ? '' : ` · ${locator}`} · {t(`reviews.grade.${grade}`)}</li>)}</ul>
      )}
      {row.change === 'same' ? null : <p className="meta">{t(`reviews.changeSaid.${row.change}`)}</p>}
      <Opinions review={review} row={row} />
      {isUnderReview(review) ? (
        <>
          {row.isRead ? null : <div className="btns"><button type="button" className="btn sec" onClick={onRead}>{t('reviews.markRead')}</button></div>}
          <OpinionForm about={`${review.review} ${row.key}`} own={ownOpinion(review, row.key)} drafted={row.relations} wanted={wanted} onWant={onWant} onJudge={onJudge} />
          <Thread review={review} row={row} />
        </>
      ) : null}
    </section>
  );
}

/** A text as it is now; where the version before had another, what went and what came. */
function Told({ row, of }: Readonly<{ row: ReviewRow; of: (row: Omit<ReviewRow, 'change' | 'before' | 'isRead'>) => string }>): ReactNode {
  const { language } = useReading();
  const [now, before] = [of(row), row.before === null ? null : of(row.before)];
  if (before === null || before === now) return now;
  return <>{wordDiff(before, now, langTags[language]).map(({ text, is }, index) => (is === 'same' ? <span key={index}>{text}</span> : is === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>))}</>;
}

/** The own opinion, and those of the others once they may be seen. */
function Opinions({ review, row }: Readonly<{ review: Review; row: ReviewRow }>): ReactNode {
  const { t } = useReading();
  const here = review.opinions.filter(({ key }) => key === row.key);
  if (here.length === 0) return null;
  return (
    <>
      <h3>{t('reviews.opinions')}</h3>
      <ul>{here.map((opinion) => <li key={`${opinion.place} ${opinion.round}`}><strong>{whose(opinion, t)}</strong> {t(`reviews.kind.${opinion.kind}`)}{opinion.relation === null ? null : <> <RelationChips mask={opinion.relation} /></>}{opinion.reason === null ? null : <> {opinion.reason}</>} <span className="meta">{t(`reviews.given.${opinion.round}`)}{opinion.isOld ? ` · ${t('reviews.onOld')}` : ''}</span></li>)}</ul>
    </>
  );
}
