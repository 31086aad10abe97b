import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';

type Asked = Readonly<{ have: string; want: string; why: string }>;

/** A firm asks: what it conforms to, what it must conform to, and what for. */
export function AskForm(): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const asking = useAct((body: Asked) => bodyOf(api.POST('/api/v1/comparison-requests', { body })), ['requests']);
  const [given] = useSearchParams();
  const { typed, field, clear } = useTyped<keyof Asked>({ have: given.get('have') ?? '', want: given.get('want') ?? '', why: '' }, asking.error, 'request');
  const ask = (): void => asking.mutate(typed, { onSuccess: ({ id }) => { clear(); void navigate(`/requests/${id}`); } });
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t('requests.ask')}</h2>
      <Form submit={t('requests.send')} isBusy={asking.isPending} onSubmit={ask}>
        <Confirmed act={asking} />
        <Field label={t('requests.have')} hint={t('requests.haveHint')} autoComplete="off" spellCheck={false} {...field('have')} />
        <Field label={t('requests.want')} hint={t('requests.wantHint')} autoComplete="off" spellCheck={false} {...field('want')} />
        <Area label={t('requests.why')} hint={t('requests.whyHint')} autoComplete="off" {...field('why')} />
      </Form>
    </section>
  );
}
