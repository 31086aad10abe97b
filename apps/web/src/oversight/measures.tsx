import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { moment } from '../shell/moment';
import type { Looked } from './oversight';

/** Measures that were proposed, and what became of them. */
export function Measures({ measures }: Readonly<{ measures: Looked['measures'] }>): ReactNode {
  const { t } = useReading();
  if (measures.length === 0) return null;
  return (
    <>
      <h2>{t('app.oversight.proposed')}</h2>
      <DataTable
        caption={t('app.oversight.proposed')}
        captionHidden
        columns={['at', 'act', 'reasons', 'outcome'].map((name) => ({ label: t(`app.oversight.${name}`) }))}
        rows={measures.map(({ act, standard, reasons, at, outcome, refusal }) => ({
          key: at,
          cells: [moment(at), <>{t(`app.oversight.did.${act}`)}{standard === null ? null : <><br /><span className="num meta">{standard}</span></>}</>, reasons, <>{t(`app.oversight.outcomes.${outcome ?? 'open'}`)}{refusal === null ? null : <><br />{refusal}</>}</>],
        }))}
      />
    </>
  );
}
