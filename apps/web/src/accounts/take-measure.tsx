import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { useMe } from '../session/me';

type Account = components['schemas']['AdministeredAccount'];
type Reason = Readonly<{ reason: string }>;

const on = (id: string, body: Reason) => ({ params: { path: { id } }, body });
const calls = {
  lock: (id: string, body: Reason) => bodyOf(api.POST('/api/v1/accounts/{id}/lock', on(id, body))),
  unlock: (id: string, body: Reason) => bodyOf(api.POST('/api/v1/accounts/{id}/unlock', on(id, body))),
  'forget-factors': (id: string, body: Reason) => bodyOf(api.POST('/api/v1/accounts/{id}/forget-factors', on(id, body))),
  'end-sessions': (id: string, body: Reason) => bodyOf(api.POST('/api/v1/accounts/{id}/end-sessions', on(id, body))),
};
type Measure = keyof typeof calls;

/** What has any effect in the state in which the account is. */
function possible({ status, totp, passkeys, sessions }: Account): readonly Measure[] {
  if (status === 'closed') return [];
  return [status === 'active' ? 'lock' : 'unlock', ...(totp || passkeys > 0 ? ['forget-factors' as const] : []), ...(sessions > 0 ? ['end-sessions' as const] : [])];
}

/** One measure with its reason. The person is told by mail; the reason stays here. */
export function TakeMeasure({ account }: Readonly<{ account: Account }>): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id === account.id;
  const taking = useAct(({ measure, reason }: Readonly<{ measure: Measure; reason: string }>) => calls[measure](account.id, { reason }), ['accounts']);
  const { typed, field, clear } = useTyped<'measure' | 'reason'>({ measure: '', reason: '' }, taking.error);
  const choices = possible(account);
  const measure = choices.find((each) => each === typed.measure) ?? choices[0];
  if (own) return <p className="notice">{t('app.accounts.own')}</p>;
  return (
    <section aria-labelledby="measure">
      <h2 id="measure">{t('app.accounts.act')}</h2>
      {taking.isSuccess ? <p className="said" role="status">{t(`app.accounts.done.${taking.variables.measure}`)}</p> : null}
      {measure === undefined ? null : (
        <Form submit={t('app.accounts.submit')} isBusy={taking.isPending} onSubmit={() => taking.mutate({ measure, reason: typed.reason }, { onSuccess: clear })}>
          <Confirmed act={taking} />
          <Choice label={t('app.accounts.measure')} options={choices.map((value) => ({ value, label: t(`app.accounts.kind.${value}`) }))} {...field('measure')} value={measure} />
          <Field label={t('app.accounts.reason')} hint={t('app.accounts.reasonHint')} autoComplete="off" {...field('reason')} />
        </Form>
      )}
    </section>
  );
}
