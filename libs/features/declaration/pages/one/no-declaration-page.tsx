import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Missing } from '../../application/see-declaration';

/** Why there is no declaration to show, and where to go instead. */
export function NoDeclarationPage({ why }: Readonly<{ why: Missing }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t(`page.declaration.missing.${why.missing}`)}</h1>
      {why.missing === 'version'
        ? <p className="lead"><a href={pageAddress(language, `/d/${why.number}`)}>{t('page.declaration.latest', { version: why.latest })}</a></p>
        : <p className="lead">{t(`page.declaration.advice.${why.missing}`)}</p>}
      <ul className="links"><li><a href={pageAddress(language, '/d')}>{t('page.declaration.all')}</a></li></ul>
    </>
  );
}
