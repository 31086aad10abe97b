import { langTags, type Language, Quote, remarkLanguage } from '@ui';
import type { ReactNode } from 'react';
import { useMe } from '../session/me';
import { PersonName } from '../shell/names';

const useSide = (): string => useMe().data?.acting?.organisation.side ?? 'mainland';

/** What a colleague wrote, marked with the script of the centre's side. */
export function Said({ words }: Readonly<{ words: string }>): ReactNode {
  return <Quote language={remarkLanguage(words, useSide())}>{words}</Quote>;
}

/** A colleague by the name that they gave; one who is forgotten has none. */
export function Colleague({ name }: Readonly<{ name: string | null }>): ReactNode {
  const side = useSide();
  return name === null ? '–' : <PersonName name={name} side={side} />;
}

const languages: Readonly<Partial<Record<string, Language>>> = { titleHans: 'zh-Hans', titleHant: 'zh-Hant', titleEn: 'en' };

/** A value of a fact: titles are marked with their script. */
export function Value({ fact, children }: Readonly<{ fact: string; children: string }>): ReactNode {
  const language = languages[fact];
  return language === undefined || children === '–' ? children : <span lang={langTags[language]}>{children}</span>;
}
