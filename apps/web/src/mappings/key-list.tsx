import { useReading } from '@ui';
import type { ReactNode } from 'react';

const keys = ['=', '<', '>', 'o', 'x', 'n', 'c', 'a', 'u', 'Delete', 'Enter', '?'] as const;
const nameOf: Readonly<Record<(typeof keys)[number], string>> = { '=': 'equal', '<': 'subset', '>': 'superset', o: 'overlap', x: 'disjoint', n: 'negate', c: 'confirm', a: 'add', u: 'undo', Delete: 'remove', Enter: 'open', '?': 'list' };

/** What the keys do in the grid. */
export function KeyList({ isOpen, onOpen }: Readonly<{ isOpen: boolean; onOpen: (open: boolean) => void }>): ReactNode {
  const { t } = useReading();
  return (
    <details className="rule noprint" open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>{t('mappings.keys')}</summary>
      <ul>{keys.map((key) => <li key={key}><kbd>{key}</kbd> {t(`mappings.keyOf.${nameOf[key]}`)}</li>)}</ul>
    </details>
  );
}
