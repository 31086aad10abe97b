import { Notice, QuotedText, SummaryList, Tag, Tags, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../forms/refused';
import { nameIn } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Board } from './board';
import { FeedbackSection } from './feedback-form';
import { Invitation } from './invitation';
import { ownOpinion, readReview, type Review, reviewKey } from './reviews';
import { Sheet } from './sheet';
import './texts';

/** One review for its member: the invitation, then clause after clause, and what they think of the whole. */
export function ReviewPage(): ReactNode {
  const { t, language } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: reviewKey(id), queryFn: () => readReview(id), refetchOnWindowFocus: false });
  const title = found.data === undefined ? t('reviews.one') : t('reviews.of', { title: nameIn(language, found.data.title) });
  usePageTitle(title);
  return (
    <>
      <h1>{found.data === undefined ? title : <QuotedText texts={found.data.title} />}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Reviewed review={found.data} />}
      <p className="noprint"><Link to="/reviews">{t('reviews.back')}</Link></p>
    </>
  );
}

function Reviewed({ review }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  const { number, version, standards, example, unilateral, due, state, seat, outcome, basis } = review;
  return (
    <>
      <Tags>{[example ? <Tag key="example">{t('reviews.example')}</Tag> : null, unilateral ? <Tag key="unilateral">{t('reviews.unilateral')}</Tag> : null]}</Tags>
      <SummaryList rows={[
        { term: t('reviews.number'), detail: <span className="num">{number} · {t('reviews.version', { version })}</span> },
        { term: t('reviews.standards'), detail: <span className="num">{standards.join(' ↔ ')}</span> },
        { term: t('reviews.round'), detail: t(`reviews.state.${seat === 'invited' ? 'invited' : state}`) },
        { term: t('reviews.due'), detail: due === null ? '–' : <><strong className="nb">{due}</strong>{leftText(review, t)}</> },
        { term: t('reviews.visibility'), detail: <>{t(review.named ? 'reviews.named' : 'reviews.unnamed')} <Link to="/experts/mine">{t('reviews.changeVisibility')}</Link></> },
      ]} />
      {outcome === null || basis === null ? null : <Notice tone="info"><p><strong>{t(`reviews.outcome.${outcome}`)}</strong> {t(`reviews.basis.${basis}`)}</p></Notice>}
      {review.feedback === null ? null : <FeedbackSection id={review.review} feedback={review.feedback} />}
      <Changed review={review} />
      {seat === 'invited' ? <Invitation review={review} /> : review.rows.length === 0 ? <p className="meta">{t('reviews.nothingYet')}</p> : <Board review={review} />}
      {seat === 'accepted' ? <Sheet review={review} /> : null}
    </>
  );
}

/** A new version came while its reader judged. */
function Changed({ review }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  if (review.version === 1 || review.seat === 'invited' || review.outcome !== null) return null;
  const own = review.rows.filter(({ key }) => ownOpinion(review, key) !== undefined).length;
  return <Notice><p>{t('reviews.changedVersion', { version: review.version, opinions: own })}</p></Notice>;
}

function leftText({ workingDaysLeft: days }: Review, t: ReturnType<typeof useReading>['t']): string {
  if (days === null) return '';
  return ` · ${days < 0 ? t('reviews.overdue') : t('reviews.left', { days })}`;
}
