import type { ReactNode } from 'react';
import type { Standing } from '@pure/equivalence';
import { Tag, useReading } from '@ui';

const tones = { approved: 'in_force', reviewed: 'upcoming', candidate: 'unknown wrap', lead: 'unknown wrap' } as const satisfies Record<Exclude<Standing, 'none'>, string>;

/** Who stands behind a correspondence; of a candidate, that nobody does. Where nothing is claimed, nobody is named. */
export function StandingTag({ standing }: Readonly<{ standing: Standing }>): ReactNode {
  const { t } = useReading();
  if (standing === 'none') return null;
  return <Tag tone={tones[standing]}>{t(`page.corr.standing.${standing}`)}</Tag>;
}

/** A panel that could not be filled from one side. */
export function UnilateralTag(): ReactNode {
  const { t } = useReading();
  return <Tag tone="upcoming wrap">{t('page.corr.standing.unilateral')}</Tag>;
}

/** What nothing but weak sources say must be looked up before anybody relies on it. */
export function ProvisionalTag(): ReactNode {
  const { t } = useReading();
  return <Tag tone="unknown wrap">{t('page.corr.provisional')}</Tag>;
}
