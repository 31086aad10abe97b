import { Notice, useReading } from '@ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import { MY_DATA, type MyData } from './my-data';

const kinds = ['deletion', 'closing'] as const;
type Kind = (typeof kinds)[number];
type Asked = Readonly<{ kind: Kind; email: string }>;

const ask = ({ kind, email }: Asked) =>
  bodyOf(kind === 'deletion' ? api.POST('/api/v1/personal/deletion', { body: { email } }) : api.POST('/api/v1/personal/closing', { body: { email } }));

/** Delete all or close the account; what waits is shown with its reason and can be taken back. */
export function Leave({ requests, onGone }: Readonly<{ requests: MyData['requests']; onGone: (kind: Kind) => void }>): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: ask,
    onSuccess: ({ state, kind }) => (state === 'done' ? onGone(kind) : queries.invalidateQueries({ queryKey: MY_DATA })),
  });
  const { typed, field } = useTyped<'kind' | 'email'>({ kind: 'deletion', email: '' }, leaving.error);
  const kind = kinds.find((each) => each === typed.kind) ?? 'deletion';
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">{t('app.personal.leave')}</h2>
      <Requests requests={requests} />
      <Form submit={t(`app.personal.leaveAct.${kind}`)} isBusy={leaving.isPending} onSubmit={() => leaving.mutate({ kind, email: typed.email })}>
        <Confirmed act={leaving} />
        <Choice label={t('app.personal.leaveKind')} hint={t(`app.personal.leaveHint.${kind}`)} options={kinds.map((value) => ({ value, label: t(`app.personal.leaveOption.${value}`) }))} {...field('kind')} />
        <Field label={t('app.personal.leaveEmail')} hint={t('app.personal.leaveEmailHint')} type="email" autoComplete="email" {...field('email')} />
      </Form>
    </section>
  );
}

function Requests({ requests }: Pick<MyData, 'requests'>): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((id: string) => bodyOf(api.POST('/api/v1/personal/requests/{id}/withdraw', { params: { path: { id } } })), MY_DATA);
  return (
    <>
      <Refused fault={withdrawing.error} />
      {requests.filter(({ state }) => state === 'waiting' || state === 'refused').map(({ id, kind, state, explanation, createdAt }) => (
        <Notice key={id}>
          <p role="status">{t(`app.personal.request.${state}`, { what: t(`app.personal.leaveOption.${kind}`) })} {explanation}</p>
          <p className="meta">{t('app.personal.askedAt', { at: moment(createdAt) })}{state === 'waiting' ? ` ${t('app.personal.lookedAgain')}` : ''}</p>
          {state === 'waiting' ? <p><ActButton onAct={() => withdrawing.mutate(id)}>{t('app.personal.withdraw')}</ActButton></p> : null}
        </Notice>
      ))}
    </>
  );
}
