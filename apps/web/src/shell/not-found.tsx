import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from './page-title';

/** An address of no workspace, or of one that is not this person's. */
export function NotFound(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.notFound.title'));
  return (
    <>
      <h1>{t('app.notFound.title')}</h1>
      <p>{t('app.notFound.detail')}</p>
      <p><Link to="/">{t('app.notFound.back')}</Link></p>
    </>
  );
}
