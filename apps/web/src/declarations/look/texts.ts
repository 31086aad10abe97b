import type { Language } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { addTexts } from '../../texts';

type Files = readonly [Promise<Readonly<{ default: object }>>, Promise<Readonly<{ default: object }>>];

/** The words of findings and of what cannot be read, as the server has them. */
const files: Readonly<Record<Language, () => Files>> = {
  'zh-Hans': () => [import('../../../../../libs/features/declaration/locales/zh-Hans.json'), import('../../../../../libs/features/correspondence/locales/zh-Hans.json')],
  'zh-Hant': () => [import('../../../../../libs/features/declaration/locales/zh-Hant.json'), import('../../../../../libs/features/correspondence/locales/zh-Hant.json')],
  en: () => [import('../../../../../libs/features/declaration/locales/en.json'), import('../../../../../libs/features/correspondence/locales/en.json')],
};

async function load(language: Language): Promise<true> {
  for (const { default: texts } of await Promise.all(files[language]())) addTexts(language, texts);
  return true;
}

/** Whether the words are there. */
export const useFindingTexts = (language: Language): boolean => useQuery({ queryKey: ['finding-texts', language], queryFn: () => load(language), staleTime: Infinity }).data ?? false;
