import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

/** How the authorised person confirmed the version, their name where they agreed to it, and where anybody checks it. */
export function Signature({ seen: { number, shown: { version, suite, signed } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      {t(`page.declaration.suite.${suite}`)}
      {signed?.name ? <> · {signed.name.name}</> : null}
      {signed ? <> · <a href={`/api/v1/declarations/${number}/versions/${version}/signature`}>{t('page.declaration.signature')}</a></> : null}
    </>
  );
}
