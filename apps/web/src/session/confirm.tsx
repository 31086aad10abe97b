import { useReading } from '@ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { SESSION_CALL } from '../forms/session-call';
import { faultAt, problemOfFault, Refused } from '../forms/refused';
import { Ask } from '../shell/ask';
import { askPasskey, canUsePasskeys } from './passkey';
import { useProvenElsewhere } from './proven-elsewhere';
import { waysIn } from './ways-in';

type Proof = Readonly<{ password: string; code?: string }> | Readonly<{ passkey: Awaited<ReturnType<typeof askPasskey>> }>;

/** Whether a call was refused only because the person has not proved who they are lately. */
export const needsConfirming = (fault: unknown): boolean => problemOfFault(fault).code === 'STEP_UP_REQUIRED';

/** The person proves again who they are, above the page; then what was asked is done. */
export function Confirm({ onDone, onClose }: Readonly<{ onDone: () => void; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const [typed, type] = useState({ password: '', code: '' });
  const ways = useQuery(waysIn);
  const goOn = useCallback(() => void queries.invalidateQueries({ queryKey: ['me'] }).then(onDone), [queries, onDone]);
  const proving = useMutation({ mutationKey: SESSION_CALL, mutationFn: (body: Proof) => bodyOf(api.POST('/api/v1/sessions/current/step-up', { body })), onSuccess: goOn });
  useProvenElsewhere(goOn);
  const prove = (): void => proving.mutate({ password: typed.password, ...(typed.code === '' ? {} : { code: typed.code.trim() }) });
  const byPasskey = (): void => void askPasskey().then((passkey) => proving.mutate({ passkey }), () => {});
  return (
    <Ask title={t('app.confirm.title')} onClose={onClose}>
      <p>{t('app.confirm.detail')}</p>
      <Refused fault={proving.error} />
      {canUsePasskeys() ? <button type="button" className="btn" onClick={byPasskey}>{t('app.confirm.byPasskey')}</button> : null}
      {ways.data?.oidc === true ? <p><a className="btn sec" href="/api/v1/sessions/oidc/start?purpose=step-up" target="_blank" rel="noreferrer">{t('app.confirm.elsewhere')}</a></p> : null}
      <Form submit={t('app.confirm.submit')} isBusy={proving.isPending} onSubmit={prove} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Field label={t('app.signIn.password')} name="confirm-password" type="password" autoComplete="current-password" value={typed.password} onChange={(event) => type({ ...typed, password: event.target.value })} fault={faultAt(proving.error, 'password')} />
        <Field label={t('app.signIn.code')} hint={t('app.confirm.codeHint')} name="confirm-code" autoComplete="one-time-code" value={typed.code} onChange={(event) => type({ ...typed, code: event.target.value })} fault={faultAt(proving.error, 'code')} />
      </Form>
    </Ask>
  );
}
