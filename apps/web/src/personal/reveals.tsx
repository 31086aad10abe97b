import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { moment } from '../shell/moment';
import type { MyData } from './my-data';

/** Who looked at which sealed field of the person: when, what for, and why. */
export function Reveals({ reveals }: Pick<MyData, 'reveals'>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="reveals">
      <h2 id="reveals">{t('app.personal.reveals')}</h2>
      {reveals.length === 0 ? <p className="meta">{t('app.personal.noReveals')}</p> : (
        <DataTable
          caption={t('app.personal.reveals')}
          captionHidden
          columns={['when', 'who', 'field', 'purpose', 'reason'].map((name) => ({ label: t(`app.personal.column.${name}`) }))}
          rows={reveals.map(({ at, by, what, purpose, reason, place }) => ({ key: `${at} ${place}`, cells: [moment(at), by ?? t('app.personal.nobodyAnyMore'), what, t(`app.personal.revealed.${purpose}`), reason] }))}
        />
      )}
    </section>
  );
}
