import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';

const FEW = 3;

/** A code from another device beside the password, and codes on paper for when that device is lost. `codesLeft`: those still good. */
export function SecondFactor({ isOn, codesLeft }: Readonly<{ isOn: boolean; codesLeft: number }>): ReactNode {
  const { t } = useReading();
  const [codes, show] = useState<readonly string[]>([]);
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{t('app.factor.title')}</h2>
      <p>{t('app.factor.lead')}</p>
      <p className={isOn && codesLeft <= FEW ? 'notice' : undefined}>{isOn ? `${t('app.factor.on')} ${t(codesLeft <= FEW ? 'app.factor.few' : 'app.factor.left', { count: codesLeft })}` : t('app.factor.off')}</p>
      {isOn ? <TurnedOn codes={codes} onCodes={show} /> : <SetUp onCodes={show} />}
    </section>
  );
}

type CodesProps = Readonly<{ onCodes: (codes: readonly string[]) => void }>;

function SetUp({ onCodes }: CodesProps): ReactNode {
  const { t } = useReading();
  const [code, setCode] = useState('');
  const beginning = useAct((_: void) => bodyOf(api.POST('/api/v1/me/totp')));
  const proving = useAct((typed: string) => bodyOf(api.POST('/api/v1/me/totp/confirm', { body: { code: typed } })).then(({ recoveryCodes }) => onCodes(recoveryCodes)), ['me']);
  return (
    <>
      <Confirmed act={beginning} />
      {beginning.data === undefined ? <div className="btns"><button type="button" className="btn sec" onClick={() => beginning.mutate()}>{t('app.factor.begin')}</button></div> : (
        <Form submit={t('app.factor.confirm')} isBusy={proving.isPending} onSubmit={() => proving.mutate(code.trim())}>
          <p>{t('app.factor.scan')}</p>
          <img className="qr" alt={t('app.factor.qr')} src={`data:image/svg+xml;base64,${btoa(beginning.data.qr)}`} />
          <p>{t('app.factor.orType')} <code>{beginning.data.secret}</code></p>
          <Refused fault={proving.error} />
          <Field label={t('app.signIn.code')} name="totp-code" inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.target.value)} fault={faultAt(proving.error, 'code')} />
        </Form>
      )}
    </>
  );
}

function TurnedOn({ codes, onCodes }: CodesProps & Readonly<{ codes: readonly string[] }>): ReactNode {
  const { t } = useReading();
  const renewing = useAct((_: void) => bodyOf(api.POST('/api/v1/me/recovery-codes')).then(({ recoveryCodes }) => onCodes(recoveryCodes)), ['me']);
  const ending = useAct((_: void) => bodyOf(api.DELETE('/api/v1/me/totp')).then(() => onCodes([])), ['me']);
  return (
    <>
      {codes.length === 0 ? null : (
        <div className="said" role="status">
          <p>{t(renewing.isSuccess ? 'app.factor.renewed' : 'app.factor.codes')}</p>
          <ul className="codes">{codes.map((each) => <li key={each}>{each}</li>)}</ul>
        </div>
      )}
      <Confirmed act={renewing} />
      <Confirmed act={ending} />
      <div className="btns">
        <button type="button" className="btn sec" onClick={() => renewing.mutate()}>{t('app.factor.renew')}</button>
        <button type="button" className="btn sec" onClick={() => ending.mutate()}>{t('app.factor.end')}</button>
      </div>
    </>
  );
}
