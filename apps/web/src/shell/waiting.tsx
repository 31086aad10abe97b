import { useReading } from '@ui';
import type { ReactNode } from 'react';

/** Something is on its way; said once, politely. */
export function Waiting(): ReactNode {
  return <p className="meta" role="status">{useReading().t('app.waiting')}</p>;
}
