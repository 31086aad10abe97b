import { langTags, type Language, ReadingProvider } from '@ui';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { firstLanguage, rememberLanguage } from './language';
import { textsIn } from './texts';

const ChooseLanguage = createContext<(language: Language) => void>(() => {});

/** Changes the language of the page that is open; nothing that was typed is lost. */
export const useChooseLanguage = (): ((language: Language) => void) => useContext(ChooseLanguage);

/** The language of the workspaces for everything below. */
export function Reading({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const [language, choose] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = langTags[language];
    rememberLanguage(language);
  }, [language]);
  const reading = useMemo(() => ({ language, t: textsIn(language) }), [language]);
  return (
    <ChooseLanguage value={choose}>
      <ReadingProvider value={reading}>{children}</ReadingProvider>
    </ChooseLanguage>
  );
}
