import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import type { OwnLine } from './declarations';

/** The end of a declaration by its owner: it stays readable, and everybody reads why. */
export function Withdraw({ declaration: { id, number, title }, onClose }: Readonly<{ declaration: OwnLine; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((reason: string) => bodyOf(api.POST('/api/v1/declarations/{id}/withdraw', { params: { path: { id } }, body: { reason } })).then(onClose), ['declarations', 'mine']);
  const { typed, field } = useTyped({ reason: '' }, withdrawing.error, id);
  return (
    <Ask title={t('app.declarations.withdrawAsk', { what: title ?? number ?? '' })} onClose={onClose}>
      <p>{t('app.declarations.withdrawLead')}</p>
      <Form submit={t('app.declarations.withdraw')} isBusy={withdrawing.isPending} onSubmit={() => withdrawing.mutate(typed.reason)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={withdrawing} />
        <Area label={t('app.declarations.reason')} hint={t('app.declarations.reasonHint')} {...field('reason')} />
      </Form>
    </Ask>
  );
}
