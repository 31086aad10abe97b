import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Me } from './me';

/** On every page, until it is done: an administrator has taken the second step away, and the person is asked to set one up anew. */
export function SecondStepNotice({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  return me.secondStepForgotten ? <p className="notice">{t('app.factor.forgotten')} <Link to="/account">{t('app.entry.account')}</Link></p> : null;
}
