import type { ReactNode } from 'react';
import { useReading } from '@ui';
import { sectorIds, type SectorId } from '../../domain/sector';

type Props = Readonly<{ id: string; label: string; none: string; chosen: SectorId | undefined }>;

/** A sector of a form, or none. */
export function SectorChoice({ id, label, none, chosen }: Props): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name="sector" defaultValue={chosen ?? ''}>
        <option value="">{none}</option>
        {sectorIds.map((sector) => <option key={sector} value={sector}>{t(`sector.${sector}`)}</option>)}
      </select>
    </div>
  );
}
