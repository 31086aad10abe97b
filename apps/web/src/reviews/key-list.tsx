import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { singleKeys } from './keys';

type Props = Readonly<{ isOn: boolean; onSwitch: (on: boolean) => void; isOpen: boolean; onOpen: (open: boolean) => void }>;

/** What the single keys do, and the way to switch them off. */
export function KeyList({ isOn, onSwitch, isOpen, onOpen }: Props): ReactNode {
  const { t } = useReading();
  return (
    <details className="rule noprint" open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>{t('reviews.keys')}</summary>
      <label className="tick"><input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} /> {t('reviews.keysOn')}</label>
      <ul>
        {singleKeys.map((key) => <li key={key}><kbd>{key}</kbd> {t(`reviews.key.${key === '?' ? 'list' : key}`)}</li>)}
        <li><kbd>F6</kbd> {t('reviews.key.F6')}</li>
      </ul>
    </details>
  );
}
