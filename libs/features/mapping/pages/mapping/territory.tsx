import { REGIONS } from '@pure/standard-number';
import { leadingDigits } from '@features/access';
import { Quote, useReading } from '@ui';
import type { ReactNode } from 'react';

/** A territory by its digits and, where the table of regions has it, by its name. */
export function Territory({ code }: Readonly<{ code: string }>): ReactNode {
  const { t } = useReading();
  if (code === 'CN') return t('page.mapping.wholeTerritory');
  const region = REGIONS.get(leadingDigits(code));
  return <>{region ? <Quote language="zh-Hans">{region.zhHans}</Quote> : null} <span className="num">{code}</span></>;
}
