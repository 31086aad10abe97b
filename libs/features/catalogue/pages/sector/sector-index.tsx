import type { ReactNode } from 'react';
import { DataTable, pageAddress, useReading } from '@ui';
import type { SectorFigures, SideCount } from '../../application/sectors/sector-view';
import { countedSides } from '../../application/sectors/sector-view';
import { grouped } from '../list/coverage-line';
import { sectorPath } from './sector-path';

type Props = Readonly<{ version: string; sectors: readonly SectorFigures[] }>;

/** All sectors with what the catalogue holds of each. */
export function SectorIndex({ version, sectors }: Props): ReactNode {
  const { language, t } = useReading();
  const columns = [
    { label: t('page.sector.column.sector') },
    ...countedSides.map((side) => ({ label: t(`label.side.${side}`), align: 'right' as const })),
    { label: t('page.sector.column.adopts'), align: 'right' as const },
    { label: t('page.sector.column.drift'), align: 'right' as const },
  ];
  const rows = sectors.map(({ id, counts, adoptions }) => ({
    key: id,
    cells: [
      <a href={pageAddress(language, sectorPath(id))}>{t(`sector.${id}`)}</a>,
      ...countedSides.map((side) => <Held key={side} count={counts[side]} />),
      grouped(adoptions.withBase),
      grouped(adoptions.withDrift),
    ],
  }));
  return (
    <>
      <h1>{t('page.sector.title')}</h1>
      <p className="lead">{t('page.sector.lead')}</p>
      <DataTable caption={t('page.sector.caption')} columns={columns} rows={rows} />
      <p className="meta">{t('page.sector.basis', { version })}</p>
    </>
  );
}

function Held({ count: { known, inForce } }: Readonly<{ count: SideCount }>): ReactNode {
  const { t } = useReading();
  if (known === 0) return <span className="meta">0</span>;
  return t('page.sector.held', { known: grouped(known), inForce: grouped(inForce) });
}
