import { createContext, useContext } from 'react';
import type { Language } from './language';
import { segments } from './language';

/** The text under a key in the reader's language; `params` fill its placeholders. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Who reads: the language of the page and its texts. */
export type Reading = Readonly<{ language: Language; t: Translate }>;

const ReadingContext = createContext<Reading>({ language: 'zh-Hans', t: (key) => key });

export const ReadingProvider = ReadingContext.Provider;

/** Language and texts of the page that is being rendered. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** Address of a page in the reader's language: `/std/GB-4943.1-2022` is `/hant/std/GB-4943.1-2022`. */
export function pageAddress(language: Language, path: string): string {
  return `/${segments[language]}${path === '/' ? '/' : path}`;
}
