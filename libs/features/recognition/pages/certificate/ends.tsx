import type { RecognitionDocument } from '@pure/credential';
import { Quote } from '@ui';
import type { ReactNode } from 'react';

const whole = ({ name, level }: RecognitionDocument['taiwan'], mark = ''): string => (level === undefined ? name : `${name} ${level}${mark}`);

/** `照顧服務員 單一級`, in the words of its source. */
export const taiwanWords = ({ taiwan }: Pick<RecognitionDocument, 'taiwan'>): string => whole(taiwan, '級');
/** `养老护理员 四级`, in the words of its source. */
export const mainlandWords = ({ mainland }: Pick<RecognitionDocument, 'mainland'>): string => whole(mainland);

export const TaiwanEnd = ({ document }: Readonly<{ document: RecognitionDocument }>): ReactNode => <Quote language="zh-Hant">{taiwanWords(document)}</Quote>;
export const MainlandEnd = ({ document }: Readonly<{ document: RecognitionDocument }>): ReactNode => <Quote language="zh-Hans">{mainlandWords(document)}</Quote>;
