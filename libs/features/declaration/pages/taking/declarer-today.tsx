import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';

/** Whether the enterprise is verified today, and what that says. */
export function DeclarerStands({ of }: Readonly<{ of: SeenDeclaration['declarer'] }>): ReactNode {
  const { t } = useReading();
  if (of === null) return null;
  return <> <Tag tone="wrap">{t(`page.taking.declarer.${of.status}`, { since: of.since })}</Tag> <span className="meta">{t('page.taking.declarer.rule')}</span></>;
}
