import { mainlandWords, taiwanWords } from '@pure/credential';
import { Quote } from '@ui';
import type { ReactNode } from 'react';

type End = Readonly<{ name: string; level: string | null }>;
type Kind = Parameters<typeof taiwanWords>[0];

/** `照顧服務員 單一級`, in the words of its source. */
export const TaiwanEnd = ({ kind, end }: Readonly<{ kind: Kind; end: End }>): ReactNode => <Quote language="zh-Hant">{taiwanWords(kind, end)}</Quote>;
/** `养老护理员 四级`. */
export const MainlandEnd = ({ end }: Readonly<{ end: End }>): ReactNode => <Quote language="zh-Hans">{mainlandWords(end)}</Quote>;

/** What it lets one do and what is still needed for it: recognised is not yet able to practise. */
export function Words({ of, none }: Readonly<{ of: readonly string[]; none: string }>): ReactNode {
  if (of.length === 0) return none;
  return <ul>{of.map((text) => <li key={text}><Quote language="zh-Hans">{text}</Quote></li>)}</ul>;
}
