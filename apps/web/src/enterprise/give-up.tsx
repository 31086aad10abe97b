import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import { Sure } from './sure';

/** A change is given up after a question: what was typed for it is gone. */
export function GiveUp({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const [isAsked, ask] = useState(false);
  const discarding = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/discard', { params: { path: { id } } })), ['enterprise']);
  return (
    <>
      <button type="button" className="btn sec" onClick={() => ask(true)}>{t('app.revision.discard')}</button>
      {isAsked ? <Sure title={t('app.revision.discardTitle')} detail={t('app.revision.discardDetail')} submit={t('app.revision.discardAct')} act={discarding} onClose={() => ask(false)} /> : null}
    </>
  );
}
