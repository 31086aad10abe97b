import { leadingDigits } from '@features/access';
import { REGIONS } from '@pure/standard-number';
import { Quote } from '@ui';
import type { ReactNode } from 'react';

/** Name of a territory in the table of regions; null where it has none. */
export const placeName = (code: string): string | null => REGIONS.get(leadingDigits(code))?.zhHans ?? null;

/** A territory by its name and its digits (GB/T 2260). */
export function Place({ code }: Readonly<{ code: string }>): ReactNode {
  const name = placeName(code);
  return <>{name === null ? null : <Quote language="zh-Hans">{name}</Quote>} <span className="num">{code}</span></>;
}
