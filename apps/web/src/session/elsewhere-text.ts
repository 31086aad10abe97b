import type { Translate } from '@ui';

/** Why the way over the provider of identities came to nothing, by the code that stands in the address; one without words of its own in general ones. */
export function elsewhereText(t: Translate, code: string): string {
  const key = `app.elsewhere.${code}`;
  const text = t(key);
  return text === key ? t('app.elsewhere.other') : text;
}
