import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import type { Details } from './experts';

/** Opens who it is, for a reason that the expert reads. */
export function Revealing({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const opening = useAct((reason: string) => bodyOf(api.POST('/api/v1/experts/{id}/reveal', { params: { path: { id } }, body: { reason } })));
  const { typed, field } = useTyped<'reason'>({ reason: '' }, opening.error, null);
  return (
    <details>
      <summary>{t('experts.pool.reveal', { who: id.slice(0, 8) })}</summary>
      {opening.data === undefined ? (
        <Form submit={t('experts.pool.open')} isBusy={opening.isPending} onSubmit={() => opening.mutate(typed.reason)}>
          <Confirmed act={opening} />
          <Field label={t('experts.pool.reason')} hint={t('experts.pool.reasonHint')} autoComplete="off" {...field('reason')} />
        </Form>
      ) : <Known details={opening.data} />}
    </details>
  );
}

function Known({ details: { name, employer, ...lists } }: Readonly<{ details: Details }>): ReactNode {
  const { t } = useReading();
  const listed = (['credentials', 'organisations', 'disputes', 'drafted'] as const).map((each) => ({ term: t(`experts.profile.${each}`), detail: lists[each].length > 0 ? lists[each].join(t('ui.list')) : null }));
  return <SummaryList rows={[{ term: t('experts.profile.name'), detail: name }, { term: t('experts.profile.employer'), detail: employer === '' ? null : employer }, ...listed]} />;
}
