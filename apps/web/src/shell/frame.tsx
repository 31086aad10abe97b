import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { useForgetSent } from '../forms/forget-sent';
import { Refused } from '../forms/refused';
import { UnreadNotice } from '../personal/unread-notice';
import { elsewhereText } from '../session/elsewhere-text';
import { useMe } from '../session/me';
import { SecondStepNotice } from '../session/second-step-notice';
import { SignIn } from '../session/sign-in';
import { Beside } from './beside';
import { EndedSession } from './ended-session';
import { isOpenToAll } from './entries';
import { Top } from './top';
import { usePageTitle } from './page-title';
import { Waiting } from './waiting';

/** Header and page. Nobody signed in: the way in stands in place of the page, whose address stays. */
export function Frame(): ReactNode {
  const { t } = useReading();
  const me = useMe();
  useForgetSent();
  const { pathname } = useLocation();
  const person = me.data ?? null;
  const isOpen = isOpenToAll(pathname);
  return (
    <>
      <a className="skip" href="#main">{t('ui.skip')}</a>
      <Top me={person} />
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          {me.isPending ? <Waiting /> : null}
          {me.isError ? <Refused fault={me.error} /> : null}
          {person === null ? null : <SecondStepNotice me={person} />}
          {person === null ? null : <UnreadNotice />}
          {person === null ? null : <Beside me={person} />}
          {person !== null || isOpen ? <Outlet /> : null}
          {me.isSuccess && person === null && !isOpen ? <WayIn /> : null}
        </div>
      </main>
      {person === null ? null : <EndedSession me={person} />}
    </>
  );
}

function WayIn(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.signIn.title'));
  const problem = useSearchParams()[0].get('problem');
  return (
    <div className="prose">
      <h1>{t('app.signIn.title')}</h1>
      <p>{t('app.signIn.lead')}</p>
      {problem === null ? null : <p className="notice stop" role="alert">{elsewhereText(t, problem)}</p>}
      <SignIn />
    </div>
  );
}
