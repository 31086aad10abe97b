import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import '@features/catalogue';
import { registerLocale, translator } from '@platform/locale';
import { ReadingProvider, uiTexts, type Language } from '@ui';
import './texts';

registerLocale(uiTexts);

/** The markup as a reader of this language gets it. A text that is missing throws. */
export const rendered = (language: Language, node: ReactNode): string => renderToStaticMarkup(<ReadingProvider value={{ language, t: translator(language) }}>{node}</ReadingProvider>);

/** Its words alone. */
export const wordsOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
