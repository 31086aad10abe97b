import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import type { AboutContact } from './enterprise';
import { Sure } from './sure';

/** A person is named no longer, after a question. */
export function RemoveContact({ enterprise, contact: { id, name }, onClose }: AboutContact): ReactNode {
  const { t } = useReading();
  const removing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts/{contact}/remove', { params: { path: { id: enterprise, contact: id } } })).then(onClose), ['enterprise']);
  return <Sure title={t('app.contact.removeTitle', { name: name ?? t('app.enterprise.erased') })} detail={t('app.contact.removeDetail')} submit={t('app.enterprise.remove')} act={removing} onClose={onClose} />;
}
