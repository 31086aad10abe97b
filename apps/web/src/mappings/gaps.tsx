import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Look } from './mappings';

/** Of the clauses of either side: how many the other one covers, partly, not at all, and how many nobody has looked at. */
export function Gaps({ look }: Readonly<{ look: Look | undefined }>): ReactNode {
  const { t } = useReading();
  if (!look) return null;
  const count = (value: number | null): string => (value === null ? t('mappings.unknown') : String(value));
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('mappings.gaps')}</h2>
      <DataTable
        caption={t('mappings.gapsCaption')} columns={['side', 'total', 'covered', 'partly', 'noCounterpart', 'notLookedAt'].map((name) => ({ label: t(`mappings.gap.${name}`) }))}
        rows={(['source', 'target'] as const).map((side) => {
          const { total, covered, partly, noCounterpart, notLookedAt } = look.coverage[side];
          return { key: side, cells: [t(`mappings.${side}`), count(total), String(covered), String(partly), String(noCounterpart), count(notLookedAt)] };
        })}
      />
    </section>
  );
}
