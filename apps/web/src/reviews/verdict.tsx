import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { useDraft } from '../forms/draft';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Leave } from './leave';
import { isUnderReview, type Review, reviewKey, type Vote, votes } from './reviews';
import { Signing } from './signing';

type Cast = Readonly<{ vote: Vote; reasons?: string; mayQuote?: boolean }>;
type Props = Readonly<{ review: Review; settled: () => Promise<unknown> }>;

/** What the member thinks of the whole: handed in at the end of the blind round, voted and signed at the end. */
export function Verdict({ review, settled }: Props): ReactNode {
  const { t } = useReading();
  const { state, submitted, signed, vote } = review;
  if (!isUnderReview(review)) return null;
  const canCast = (state === 'blind' && !submitted) || (state === 'voting' && !signed);
  return (
    <section id="verdict" aria-labelledby="verdict-title" className="noprint">
      <h2 id="verdict-title" tabIndex={-1}>{t(state === 'voting' ? 'reviews.voteTitle' : 'reviews.verdictTitle')}</h2>
      {vote === null || (state === 'blind' && !submitted) ? null : <p>{t('reviews.yourVote', { vote: t(`reviews.vote.${vote}`) })}</p>}
      {canCast ? <Casting review={review} settled={settled} /> : <Notice tone="info"><p>{t(state === 'open' ? 'reviews.openNow' : signed ? 'reviews.signedNow' : 'reviews.submittedNow')}</p></Notice>}
      {state === 'voting' && !signed && vote !== null ? <Signing review={review} /> : null}
      <Leave id={review.review} submit={t('reviews.leave')} />
    </section>
  );
}

const isVote = (kept: unknown): Vote | null => votes.find((each) => each === kept) ?? null;

function Casting({ review, settled }: Props): ReactNode {
  const { t } = useReading();
  const { review: id, state, unread } = review;
  const isVoting = state === 'voting';
  const [vote, choose] = useDraft<Vote>(`vote ${id} ${state}`, review.vote ?? 'agree', isVote);
  const [quote, setQuote] = useDraft<readonly string[]>(`quote ${id}`, review.mayQuote ? ['quote'] : [], (kept) => (Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : null));
  const casting = useAct(async (body: Cast) => {
    await settled();
    const on = { params: { path: { id } }, body };
    return isVoting ? bodyOf(api.POST('/api/v1/reviews/{id}/vote', on)) : bodyOf(api.POST('/api/v1/reviews/{id}/submit-opinion', on));
  }, reviewKey(id), ['reviews', 'list'], ['inbox']);
  const { typed, field } = useTyped<'reasons'>({ reasons: review.reasons ?? '' }, casting.error, `reasons ${id}`);
  const cast = (): void => casting.mutate({ vote, ...(vote !== 'agree' && typed.reasons.trim() !== '' && { reasons: typed.reasons }), ...(vote === 'object' && { mayQuote: quote.includes('quote') }) });
  return (
    <Form submit={t(isVoting ? 'reviews.castVote' : 'reviews.submit')} isBusy={casting.isPending} onSubmit={cast}>
      <Refused fault={casting.error} />
      {unread.length === 0 ? null : <p>{t('reviews.unreadLeft', { count: unread.length })}</p>}
      <fieldset className="field">
        <legend>{t('reviews.whole')}</legend>
        {votes.map((value) => <label key={value} className="tick"><input type="radio" name="vote" value={value} checked={vote === value} data-first={vote === value ? '' : undefined} onChange={() => choose(value)} /> {t(`reviews.vote.${value}`)}</label>)}
      </fieldset>
      {vote === 'agree' ? null : <Area label={t('reviews.why')} hint={t(vote === 'object' ? 'reviews.objectRule' : 'reviews.changesHint')} autoComplete="off" {...field('reasons')} />}
      {vote === 'object' ? <Ticks label={t('reviews.quoting')} hint={t('reviews.quotingHint')} name="quote" chosen={quote} onChoose={setQuote} options={[{ value: 'quote', label: t('reviews.mayQuote') }]} /> : null}
    </Form>
  );
}
