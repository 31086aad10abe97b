import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { reasons } from './reviews';

/** Leaves the review; the next in the drawn order is invited, and a vote that was given is void. */
export function Leave({ id, submit }: Readonly<{ id: string; submit: string }>): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const leaving = useAct(async (body: Readonly<{ reason: (typeof reasons)[number]; words?: string }>) => {
    await bodyOf(api.POST('/api/v1/reviews/{id}/recuse', { params: { path: { id } }, body }));
    await navigate('/reviews');
  }, ['reviews', 'list'], ['inbox']);
  const { typed, field } = useTyped<'reason' | 'words'>({ reason: 'interest', words: '' }, leaving.error, `leave ${id}`);
  const reason = reasons.find((each) => each === typed.reason) ?? 'interest';
  return (
    <details className="rule noprint">
      <summary>{submit}</summary>
      <p>{t('reviews.leaveLead')}</p>
      <Form submit={submit} isBusy={leaving.isPending} onSubmit={() => leaving.mutate({ reason, ...(typed.words.trim() !== '' && { words: typed.words }) })}>
        <Refused fault={leaving.error} />
        <Choice label={t('reviews.why')} options={reasons.map((value) => ({ value, label: t(`reviews.reason.${value}`) }))} {...field('reason')} value={reason} />
        <Area label={t('reviews.whyWords')} hint={t('reviews.whyHint')} autoComplete="off" {...field('words')} />
      </Form>
    </details>
  );
}
