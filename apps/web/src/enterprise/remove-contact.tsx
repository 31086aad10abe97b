import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import type { AboutContact } from './enterprise';

/** A person is named no longer, after a question. */
export function RemoveContact({ enterprise, contact: { id, name }, onClose }: AboutContact): ReactNode {
  const { t } = useReading();
  const removing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts/{contact}/remove', { params: { path: { id: enterprise, contact: id } } })).then(onClose), ['enterprise']);
  return (
    <Ask title={t('app.contact.removeTitle', { name: name ?? t('app.enterprise.erased') })} onClose={onClose}>
      <p>{t('app.contact.removeDetail')}</p>
      <Confirmed act={removing} />
      <Form submit={t('app.enterprise.remove')} isBusy={removing.isPending} onSubmit={() => removing.mutate()} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>{null}</Form>
    </Ask>
  );
}
