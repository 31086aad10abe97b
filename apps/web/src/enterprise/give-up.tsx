import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';

/** A change is given up after a question: what was typed for it is gone. */
export function GiveUp({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const [isAsked, ask] = useState(false);
  const discarding = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/discard', { params: { path: { id } } })), ['enterprise']);
  return (
    <>
      <button type="button" className="btn sec" onClick={() => ask(true)}>{t('app.revision.discard')}</button>
      {isAsked ? (
        <Ask title={t('app.revision.discardTitle')} onClose={() => ask(false)}>
          <p>{t('app.revision.discardDetail')}</p>
          <Confirmed act={discarding} />
          <Form submit={t('app.revision.discardAct')} isBusy={discarding.isPending} onSubmit={() => discarding.mutate()} more={<button className="btn sec" type="button" onClick={() => ask(false)}>{t('app.cancel')}</button>}>{null}</Form>
        </Ask>
      ) : null}
    </>
  );
}
