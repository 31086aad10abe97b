import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../forms/refused';
import { useSignInByPasskey } from './me';
import { canUsePasskeys, CeremonyEnded } from './passkey';
import { waysIn } from './ways-in';

/** Ways in beside the password: the safest first; what the device or this deployment cannot is absent. */
export function OtherWays(): ReactNode {
  const { t } = useReading();
  const ways = useQuery(waysIn).data;
  const [hasPasskeys, hasProvider] = [ways?.passkeys === true && canUsePasskeys(), ways?.oidc === true];
  if (!hasPasskeys && !hasProvider) return null;
  return (
    <>
      {hasPasskeys ? <PasskeyButton /> : null}
      {hasProvider ? <p><a className="btn sec" href="/api/v1/sessions/oidc/start">{t('app.signIn.oidc')}</a></p> : null}
      <p className="hint">{t('app.passkey.or')}</p>
    </>
  );
}

function PasskeyButton(): ReactNode {
  const { t } = useReading();
  const signIn = useSignInByPasskey();
  const gaveUp = signIn.error instanceof CeremonyEnded;
  return (
    <div className="btns">
      {gaveUp ? <p role="status">{t('app.passkey.ended')}</p> : <Refused fault={signIn.error} />}
      <button type="button" className="btn" aria-disabled={signIn.isPending} onClick={() => signIn.mutate()}>{t('app.passkey.signIn')}</button>
    </div>
  );
}
