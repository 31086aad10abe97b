import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Missing } from '../../application/see-declaration';
import { Report } from './code-page';

/** Why nothing is shown: a wrong sign is told apart from a number that nobody has. */
export function NoCodePage({ missing, typed }: Readonly<{ missing: Missing['missing']; typed: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <section className="top">
        <h1>{t(`page.declaration.missing.${missing}`)}</h1>
        <p>{t('page.declaration.number')} {typed}</p>
        <p>{t(`page.declaration.advice.${missing}`)}</p>
      </section>
      <p><a href={pageAddress(language, '/d')}>{t('page.declaration.all')}</a></p>
      <Report />
    </>
  );
}
