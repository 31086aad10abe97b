import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { MappingTable, type NamedEntry } from './mapping-table';

/** Id of the section on the page of a standard. */
export const SECTION = 'mappings';

/** On the page of a standard: the mappings of it that everybody was shown. */
export function OfStandard({ lines, total, number }: Readonly<{ lines: readonly NamedEntry[]; total: number; number: string }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby={SECTION}>
      <h2 id={SECTION}>{t('page.mapping.ofStandard')}</h2>
      <MappingTable lines={lines} caption={t('page.mappings.found', { count: total })} />
      <p><a href={pageAddress(language, `/m?${new URLSearchParams({ q: number })}`)}>{t('page.mapping.allOf', { number })}</a></p>
    </section>
  );
}
