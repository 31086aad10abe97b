import { DataTable, momentOf, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

/** All versions, the newest first; none is ever taken away. */
export function History({ seen: { number, shown, versions } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { language, t } = useReading();
  const rows = versions.map(({ version, at, suite }) => ({
    key: String(version),
    here: version === shown.version,
    cells: [<a key="version" href={pageAddress(language, `/d/${number}/v/${version}`)}>{t('page.declaration.version', { version })}</a>, momentOf(at), t(`page.declaration.suite.${suite}`)],
  }));
  return (
    <>
      <h2>{t('page.declaration.history')}</h2>
      <DataTable caption={t('page.declaration.history')} captionHidden columns={['version', 'at', 'confirmed'].map((name) => ({ label: t(`page.declaration.past.${name}`) }))} rows={rows} />
    </>
  );
}
