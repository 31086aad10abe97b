import { regionName } from '@pure/region';
import { Quote } from '@ui';
import type { ReactNode } from 'react';

/** A territory by its name and its digits (GB/T 2260). */
export function Place({ code }: Readonly<{ code: string }>): ReactNode {
  const name = regionName(code);
  return <>{name === null ? null : <Quote language="zh-Hans">{name}</Quote>} <span className="num">{code}</span></>;
}
