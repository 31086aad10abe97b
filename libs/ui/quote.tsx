import type { ReactNode } from 'react';
import { langTags, type Language } from './language';
import { useReading } from './reading';

/** Text as its source prints it, in its own script. It carries its language even where the page has another. */
export function Quote({ language, children }: Readonly<{ language: Language; children: ReactNode }>): ReactNode {
  return <span lang={langTags[language]}>{children}</span>;
}

/** Text in the scripts in which a source gives it. */
export type Scripts = Readonly<Partial<Record<Language, string>>>;
export type Quotation = Readonly<{ language: Language; text: string }>;

const preference = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
} as const satisfies Record<Language, readonly Language[]>;

/** All that exists, the reader's language first. Never converted, so a reader may get another script, marked as such. */
export function quotations(texts: Scripts, language: Language): Quotation[] {
  return preference[language].flatMap((each) => {
    const text = texts[each];
    return text === undefined || text === '' ? [] : [{ language: each, text }];
  });
}

/** The text nearest to the reader, or nothing where no source gives one. */
export function QuotedText({ texts }: Readonly<{ texts: Scripts }>): ReactNode {
  const { language } = useReading();
  const [first] = quotations(texts, language);
  return first ? <Quote language={first.language}>{first.text}</Quote> : null;
}

const HAN = /\p{Script=Han}/u;

/** A compiler's remark: English where it has more Latin than Han, else in the script of the side it speaks of. */
export function remarkLanguage(text: string, side: string): Language {
  const han = [...text].filter((character) => HAN.test(character)).length;
  if (han * 3 < text.length) return 'en';
  return side === 'taiwan' ? 'zh-Hant' : 'zh-Hans';
}
