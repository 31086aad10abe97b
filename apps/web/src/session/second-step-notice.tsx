import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Me } from './me';

/** On every page, until it is done: for whom the person acts asks for more than the password, or an administrator has taken the second step away. */
export function SecondStepNotice({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const isNeeded = me.session.secondFactorNeeded;
  if (!isNeeded && !me.secondStepForgotten) return null;
  return <p className="notice">{t(isNeeded ? 'app.factor.needed' : 'app.factor.forgotten')} <Link to="/account">{t('app.entry.account')}</Link></p>;
}
