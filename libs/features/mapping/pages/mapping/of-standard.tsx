import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { NamedLine } from '../../application/approval/see-mapping';
import { MappingTable } from './list-page';

/** Id of the section on the page of a standard. */
export const SECTION = 'mappings';

/** On the page of a standard: the mappings of it that everybody was shown. */
export function OfStandard({ lines, total }: Readonly<{ lines: readonly NamedLine[]; total: number }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby={SECTION}>
      <h2 id={SECTION}>{t('page.mapping.ofStandard')}</h2>
      <MappingTable lines={lines} caption={t('page.mappings.found', { count: total })} />
      <p><a href={pageAddress(language, '/m')}>{t('page.mapping.all')}</a></p>
    </section>
  );
}
