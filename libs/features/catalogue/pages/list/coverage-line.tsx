import type { ReactNode } from 'react';
import { useReading } from '@ui';
import type { Coverage } from '../../application/read/standard-list';

/** What the catalogue holds, counted now. The rest is for the operator to import, and that is said. */
export function CoverageLine({ coverage }: Readonly<{ coverage: Coverage }>): ReactNode {
  const { t } = useReading();
  const params = { mainland: grouped(coverage.mainland.editions), taiwan: grouped(coverage.taiwan.editions), international: grouped(coverage.international.editions) };
  return <p className="meta">{t('page.coverage.sentence', params)}</p>;
}

/** 43487 is 43,487 in all three languages. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
