import { Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import { PersonName } from '../shell/names';

type Props = Readonly<{ member: components['schemas']['OrganisationMember']; side: string; onDone: () => void; onClose: () => void }>;

/** Why somebody shall act for an organisation no more; asked before it is done. */
export function EndMembership({ member: { id, name, role }, side, onDone, onClose }: Props): ReactNode {
  const { t } = useReading();
  const ending = useAct((reason: string) => bodyOf(api.POST('/api/v1/memberships/{id}/end', { params: { path: { id } }, body: { reason } })), ['organisations']);
  const { typed, field } = useTyped({ reason: '' }, ending.error, id);
  return (
    <Ask title={t('app.membership.title')} onClose={onClose}>
      <p><Sentence k="app.membership.whose" name={<PersonName name={name} side={side} />} role={t(`app.role.${role}`)} /></p>
      <Form submit={t('app.membership.submit')} isBusy={ending.isPending} onSubmit={() => ending.mutate(typed.reason, { onSuccess: onDone })} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={ending} />
        <Field label={t('app.accounts.reason')} hint={t('app.accounts.reasonHint')} autoComplete="off" {...field('reason')} />
      </Form>
    </Ask>
  );
}
