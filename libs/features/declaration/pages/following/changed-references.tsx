import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

const standing = new Set(['in_force', 'under_inspection', 'corrected']);

/** That a standard which the declaration follows has ended since, as the register has it today. */
export function ChangedReferences({ seen: { state, standings, shown: { document } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const ended = document.standards.filter(({ number }) => ['replaced', 'withdrawn'].includes(standings.get(number)?.status ?? ''));
  if (!standing.has(state) || ended.length === 0) return null;
  const sentence = (number: string): string => {
    const successor = standings.get(number)?.successor?.number;
    return successor === undefined ? t(`page.following.${standings.get(number)?.status ?? ''}`, { number }) : t('page.following.by', { number, successor });
  };
  return <Notice>{ended.map(({ number }) => <p key={number}>{sentence(number)}</p>)}</Notice>;
}
