import type { ReactNode } from 'react';
import { StandardNumber } from '@ui';
import type { Named } from '../../application/views';

/** A document of an answer, leading to its page where the catalogue has one. */
export function DocumentNumber({ designation, named }: Readonly<{ designation: string; named: Named }>): ReactNode {
  const known = named.documents.get(designation);
  return <StandardNumber number={known?.number ?? designation} slug={known?.slug} />;
}
