import type { Language } from '@ui';

/** A name as it is registered, in as many languages as it has. */
export type Names = Readonly<Partial<Record<Language, string>>>;

/** The name in the reader's language, else as it is registered; never converted. */
export function nameIn(language: Language, names: Names): string {
  return names[language] ?? names['zh-Hans'] ?? names['zh-Hant'] ?? names.en ?? '';
}
