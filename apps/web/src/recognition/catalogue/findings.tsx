import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Draft } from './drafts';
import { findingPlace, headPlace, rowPlace } from './place-text';
import { rowAddress } from './row-page';

/** What the rules find in what was kept last; a row leads to where it is written. */
export function Findings({ draft: { id, state, findings } }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  if (findings.length === 0) return <p>{t('recognitionCatalogue.sound')}</p>;
  const placeOf = (at: string): ReactNode => {
    const { row, place } = findingPlace(at);
    if (row === null) return place === 'rows' ? t('recognitionCatalogue.rows') : headPlace(place, t);
    return <>{state === 'proposed' ? <span className="num">{row}</span> : <Link className="num" to={rowAddress(id, row)}>{row}</Link>} {rowPlace(place, t)}</>;
  };
  return (
    <DataTable
      caption={t('recognitionCatalogue.findings')} columns={['severity', 'place', 'finding'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
      rows={findings.slice(0, 200).map(({ rule, severity, at, detail }, place) => ({ key: `${place} ${rule}`, cells: [t(`recognitionCatalogue.severity.${severity}`), <span key="at">{placeOf(at)}</span>, detail] }))}
    />
  );
}
