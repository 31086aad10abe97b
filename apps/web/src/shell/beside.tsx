import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '../session/me';
import { besideOf } from './entries';

/** The pages that stand beside each other under one entry of the menu. */
export function Beside({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const { pathname } = useLocation();
  const { beside } = besideOf(me, pathname);
  if (beside.length === 0) return null;
  return (
    <nav className="beside" aria-label={t('app.beside')}>
      {beside.map(({ path, label }) => <Link key={path} to={`/${path}`} aria-current={pathname === `/${path}` ? 'page' : undefined}>{t(label)}</Link>)}
    </nav>
  );
}
