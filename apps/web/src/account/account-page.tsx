import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shell/page-title';
import { useMe } from '../session/me';
import { Identities } from './identities';
import { Notices } from './notices';
import { Passkeys } from './passkeys';
import { Password } from './password';
import { Profile } from './profile';
import { SecondFactor } from './second-factor';
import { Sessions } from './sessions';

/** How a person signs in, and where they are signed in. */
export function AccountPage(): ReactNode {
  const { t } = useReading();
  const me = useMe().data ?? null;
  usePageTitle(t('app.account.title'));
  if (me === null) return null;
  return (
    <>
      <h1>{t('app.account.title')}</h1>
      <p>{t('app.account.lead', { email: me.account.email })}</p>
      {me.session.weaker ? <p className="notice">{t('app.account.weaker')}</p> : null}
      {me.passkeys ? <Passkeys /> : null}
      <SecondFactor isOn={me.totp} codesLeft={me.recoveryCodes} />
      <Password />
      <Identities />
      <Sessions />
      <Profile account={me.account} />
      <Notices />
    </>
  );
}
