import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { Confirmed } from '../session/confirmed';

/** A code from another device beside the password, and codes on paper for when that device is lost. */
export function SecondFactor(): ReactNode {
  const { t } = useReading();
  const [code, setCode] = useState('');
  const beginning = useMutation({ mutationFn: (_: void) => bodyOf(api.POST('/api/v1/me/totp')) });
  const proving = useMutation({ mutationFn: () => bodyOf(api.POST('/api/v1/me/totp/confirm', { body: { code: code.trim() } })) });
  const ending = useMutation({ mutationFn: (_: void) => bodyOf(api.DELETE('/api/v1/me/totp')) });
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{t('app.factor.title')}</h2>
      <p>{t('app.factor.lead')}</p>
      <Confirmed act={beginning} />
      <Confirmed act={ending} />
      {proving.data ? <Codes codes={proving.data.recoveryCodes} /> : null}
      {beginning.data && !proving.data ? (
        <Form submit={t('app.factor.confirm')} isBusy={proving.isPending} onSubmit={() => proving.mutate()}>
          <p>{t('app.factor.scan')}</p>
          <img className="qr" alt={t('app.factor.qr')} src={`data:image/svg+xml;base64,${btoa(beginning.data.qr)}`} />
          <p>{t('app.factor.orType')} <code>{beginning.data.secret}</code></p>
          <Refused fault={proving.error} />
          <Field label={t('app.signIn.code')} name="totp-code" inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.target.value)} fault={faultAt(proving.error, 'code')} />
        </Form>
      ) : null}
      {ending.isSuccess ? <p className="said" role="status">{t('app.factor.ended')}</p> : null}
      <div className="btns">
        <button type="button" className="btn sec" onClick={() => beginning.mutate()}>{t('app.factor.begin')}</button>
        <button type="button" className="btn sec" onClick={() => ending.mutate()}>{t('app.factor.end')}</button>
      </div>
    </section>
  );
}

function Codes({ codes }: Readonly<{ codes: readonly string[] }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="said" role="status">
      <p>{t('app.factor.codes')}</p>
      <ul className="codes">{codes.map((each) => <li key={each}>{each}</li>)}</ul>
    </div>
  );
}
