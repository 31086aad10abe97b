import { Quote } from '@ui';
import type { ReactNode } from 'react';
import { type Certificate, endsOf } from './certificates';

/** `照顧服務員 單一 → 养老护理员 四级`. */
export function BothEnds({ certificate }: Readonly<{ certificate: Certificate }>): ReactNode {
  const { taiwan, mainland } = endsOf(certificate);
  return <><Quote language="zh-Hant">{taiwan}</Quote> → <Quote language="zh-Hans">{mainland}</Quote></>;
}
