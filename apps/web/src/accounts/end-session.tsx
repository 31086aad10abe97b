import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import { moment } from '../shell/moment';

type Props = Readonly<{ session: components['schemas']['AccountSession']; device: string; onDone: () => void; onClose: () => void }>;

/** Why one session of somebody else is ended; asked before it is done. */
export function EndSession({ session: { id, createdAt }, device, onDone, onClose }: Props): ReactNode {
  const { t } = useReading();
  const ending = useAct((reason: string) => bodyOf(api.POST('/api/v1/account-sessions/{id}/end', { params: { path: { id } }, body: { reason } })).then(onDone), ['accounts']);
  const { typed, field } = useTyped({ reason: '' }, ending.error, id);
  return (
    <Ask title={t('app.accountSessions.title')} onClose={onClose}>
      <p>{t('app.accountSessions.which', { device, at: moment(createdAt) })}</p>
      <Form submit={t('app.accountSessions.submit')} isBusy={ending.isPending} onSubmit={() => ending.mutate(typed.reason)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={ending} />
        <Field label={t('app.accounts.reason')} hint={t('app.accounts.reasonHint')} autoComplete="off" {...field('reason')} />
      </Form>
    </Ask>
  );
}
