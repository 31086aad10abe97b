import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import type { Request } from './requests';

const on = <Body,>(id: string, body: Body) => ({ params: { path: { id } }, body });

/** By which day there is a reply. */
export function AcceptForm({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const accepting = useAct((body: Readonly<{ due?: string }>) => bodyOf(api.POST('/api/v1/comparison-requests/{id}/accept', on(id, body))), ['requests']);
  const { typed, field, clear } = useTyped<'due'>({ due: '' }, accepting.error, `accept ${id}`);
  const due = typed.due.trim();
  return (
    <section aria-labelledby="accept">
      <h2 id="accept">{t('requests.accept')}</h2>
      <Form submit={t('requests.accept')} isBusy={accepting.isPending} onSubmit={() => accepting.mutate(due === '' ? {} : { due }, { onSuccess: clear })}>
        <Confirmed act={accepting} />
        <Field label={t('requests.dueDay')} hint={t('requests.dueHint')} autoComplete="off" {...field('due')} />
      </Form>
    </section>
  );
}

/** One press begins a mapping; the editions stand there as the firm wrote them and can be made exact. */
export function DraftForm({ request: { id, have, want } }: Readonly<{ request: Request }>): ReactNode {
  const { t } = useReading();
  const drafting = useAct((body: Readonly<{ source: string; target: string }>) => bodyOf(api.POST('/api/v1/comparison-requests/{id}/draft', on(id, body))), ['requests']);
  const { typed, field, clear } = useTyped<'source' | 'target'>({ source: have, target: want }, drafting.error, `draft ${id}`);
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{t('requests.draft')}</h2>
      <Form submit={t('requests.draft')} isBusy={drafting.isPending} onSubmit={() => drafting.mutate(typed, { onSuccess: clear })}>
        <Confirmed act={drafting} />
        <Field label={t('requests.have')} hint={t('requests.datedHint')} autoComplete="off" spellCheck={false} {...field('source')} />
        <Field label={t('requests.want')} hint={t('requests.datedHint')} autoComplete="off" spellCheck={false} {...field('target')} />
      </Form>
    </section>
  );
}

/** What the firm reads; it ends the request. */
export function AnswerForm({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const answering = useAct((body: Readonly<{ words: string }>) => bodyOf(api.POST('/api/v1/comparison-requests/{id}/answer', on(id, body))), ['requests']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, answering.error, `answer ${id}`);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('requests.answer')}</h2>
      <Form submit={t('requests.answer')} isBusy={answering.isPending} onSubmit={() => answering.mutate(typed, { onSuccess: clear })}>
        <Confirmed act={answering} />
        <Area label={t('requests.answerWords')} hint={t('requests.answerHint')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
