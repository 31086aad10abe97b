import { conversion } from '@platform/han';
import type { Language } from '@ui';

/** On the tab no element says in which script a name stands: it stands in that of the page, and on English pages `plain` stands for it. */
export function tabTitle(language: Language, name: string, plain: string): string {
  if (language === 'en') return plain;
  return conversion(language === 'zh-Hans' ? 'tw2s' : 's2tw').convert(name);
}
