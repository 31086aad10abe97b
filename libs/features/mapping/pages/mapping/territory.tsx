import { regionName } from '@pure/region';
import { Quote, useReading } from '@ui';
import type { ReactNode } from 'react';

/** A territory by its digits and, where the table of regions has it, by its name. */
export function Territory({ code }: Readonly<{ code: string }>): ReactNode {
  const { t } = useReading();
  if (code === 'CN') return t('page.mapping.wholeTerritory');
  const name = regionName(code);
  return <>{name === null ? null : <Quote language="zh-Hans">{name}</Quote>} <span className="num">{code}</span></>;
}
