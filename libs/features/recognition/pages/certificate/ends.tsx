import { mainlandWords, type RecognitionDocument, taiwanWords } from '@pure/credential';
import { Quote } from '@ui';
import type { ReactNode } from 'react';

export const TaiwanEnd = ({ document }: Readonly<{ document: RecognitionDocument }>): ReactNode => <Quote language="zh-Hant">{taiwanWords(document.kind, document.taiwan)}</Quote>;
export const MainlandEnd = ({ document }: Readonly<{ document: RecognitionDocument }>): ReactNode => <Quote language="zh-Hans">{mainlandWords(document.mainland)}</Quote>;
