import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useAct } from '../lists/act';
import { Leave } from './leave';
import { type Review, reviewKey } from './reviews';

const statements = ['access', 'interest'] as const;

/** Who was drawn says that they can read the editions and have no interest, or leaves the seat to the next. */
export function Invitation({ review: { review: id, standards, days } }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  const [said, say] = useState<readonly string[]>([]);
  const accepting = useAct(() => bodyOf(api.POST('/api/v1/reviews/{id}/accept', { params: { path: { id } }, body: { hasAccess: said.includes('access'), noInterest: said.includes('interest') } })), reviewKey(id), ['inbox']);
  return (
    <section aria-labelledby="invitation">
      <h2 id="invitation">{t('reviews.invitation')}</h2>
      <p>{t('reviews.invitationLead', { answer: days.answer, round: days.round, vote: days.vote })}</p>
      <p>{t('reviews.editions')}</p>
      <ul>{standards.map((standard) => <li key={standard} className="num">{standard}</li>)}</ul>
      <Form submit={t('reviews.accept')} isBusy={accepting.isPending} onSubmit={() => accepting.mutate()}>
        <Refused fault={accepting.error} />
        <Ticks label={t('reviews.stating')} hint={t('reviews.conflicts')} name="statements" chosen={said} onChoose={say} options={statements.map((value) => ({ value, label: t(`reviews.statement.${value}`) }))} />
      </Form>
      <Leave id={id} submit={t('reviews.decline')} />
    </section>
  );
}
