import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { DESK } from './desk';

/** Ends that the applicant practises before the confirmation, with the reason. */
export function EndActFirst({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const ending = useAct((words: string) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/end-act-first', { params: { path: { id } }, body: { words } })), DESK);
  const { typed, field, clear } = useTyped({ words: '' }, ending.error, null);
  return (
    <section aria-labelledby="end-act-first">
      <h3 id="end-act-first">{t('desk.actFirst.end')}</h3>
      <p className="meta">{t('desk.actFirst.begun')}</p>
      <Form submit={t('desk.actFirst.end')} isBusy={ending.isPending} onSubmit={() => ending.mutate(typed.words, { onSuccess: clear })}>
        <Confirmed act={ending} />
        <Area label={t('desk.words')} hint={t('desk.actFirst.endHint')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
