import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';

/** A member has an interest that came to light: the vote is void, the next in the drawn order is invited. */
export function InterestForm({ id, places }: Readonly<{ id: string; places: readonly number[] }>): ReactNode {
  const { t } = useReading();
  const finding = useAct((body: Readonly<{ place: number; words: string }>) => bodyOf(api.POST('/api/v1/panels/{id}/find-interest', { params: { path: { id } }, body })), ['panels']);
  const { typed, field, clear } = useTyped<'place' | 'words'>({ place: '', words: '' }, finding.error, `interest ${id}`);
  const place = places.find((each) => String(each) === typed.place) ?? places[0] ?? 1;
  return (
    <details className="rule">
      <summary>{t('reviews.findInterest')}</summary>
      <p>{t('reviews.findLead')}</p>
      <Form submit={t('reviews.findInterest')} isBusy={finding.isPending} onSubmit={() => finding.mutate({ place, words: typed.words }, { onSuccess: clear })}>
        <Refused fault={finding.error} />
        <Choice label={t('reviews.column.member')} options={places.map((each) => ({ value: String(each), label: t('reviews.member', { place: each }) }))} {...field('place')} value={String(place)} />
        <Area label={t('reviews.whyWords')} hint={t('reviews.whyHint')} autoComplete="off" {...field('words')} />
      </Form>
    </details>
  );
}
