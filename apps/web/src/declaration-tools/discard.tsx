import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';

/** Giving up what is being written, from a list; what was put aside can be taken up again at once. */
export function useDiscard() {
  const discard = useAct((id: string) => bodyOf(api.POST('/api/v1/declarations/{id}/discard', { params: { path: { id } } })).then(({ became }) => ({ id, became })), ['declarations']);
  const restore = useAct((id: string) => bodyOf(api.POST('/api/v1/declarations/{id}/restore', { params: { path: { id } } })).then(() => discard.reset()), ['declarations']);
  return { discard, restore };
}

/** What became of it, with the way back. */
export function Discarded({ acts: { discard, restore } }: Readonly<{ acts: ReturnType<typeof useDiscard> }>): ReactNode {
  const { t } = useReading();
  const done = discard.data;
  return (
    <>
      <Refused fault={discard.error ?? restore.error} />
      <p role="status">
        {done === undefined ? '' : t(`app.tools.discard.${done.became}`)}
        {done?.became === 'put-aside' ? <> <ActButton onAct={() => restore.mutate(done.id)}>{t('app.tools.discard.restore')}</ActButton></> : null}
      </p>
    </>
  );
}
