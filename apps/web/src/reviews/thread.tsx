import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { commentKinds, type Review, reviewKey, type ReviewRow } from './reviews';
import { whose } from './whose';

/** What was asked and proposed about a row, and what its reader has to say. */
export function Thread({ review, row }: Readonly<{ review: Review; row: ReviewRow }>): ReactNode {
  const { t } = useReading();
  const here = review.comments.filter(({ key }) => key === row.key);
  return (
    <>
      <h3>{t('reviews.thread')}</h3>
      {here.length === 0 ? <p className="meta">{t('reviews.noComments')}</p> : (
        <ul>{here.map(({ id, kind, words, at, isOwn, place }) => <li key={id}><strong>{whose({ isOwn, place }, t)}</strong> <span className="meta">{t(`reviews.comment.${kind}`)} · {moment(at)}</span><br />{words}</li>)}</ul>
      )}
      <Say review={review} row={row} />
    </>
  );
}

function Say({ review: { review: id }, row: { key } }: Readonly<{ review: Review; row: ReviewRow }>): ReactNode {
  const { t } = useReading();
  const saying = useAct((body: Readonly<{ kind: (typeof commentKinds)[number]; words: string }>) => bodyOf(api.POST('/api/v1/reviews/{id}/rows/{row}/comments', { params: { path: { id, row: key } }, body })), reviewKey(id));
  const { typed, field, clear } = useTyped<'kind' | 'words'>({ kind: 'question', words: '' }, saying.error, `comment ${id} ${key}`);
  const kind = commentKinds.find((each) => each === typed.kind) ?? 'question';
  return (
    <Form submit={t('reviews.say')} isBusy={saying.isPending} onSubmit={() => saying.mutate({ kind, words: typed.words }, { onSuccess: clear })}>
      <Refused fault={saying.error} />
      <Choice label={t('reviews.commentKind')} options={commentKinds.map((value) => ({ value, label: t(`reviews.comment.${value}`) }))} {...field('kind')} value={kind} />
      <Area label={t('reviews.words')} hint={t('reviews.wordsHint')} autoComplete="off" {...field('words')} />
    </Form>
  );
}
