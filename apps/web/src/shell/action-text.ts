import type { Translate } from '@ui';

/** What an action of the interface (`member:list`) is in words; one that has none yet is named as the interface names it. */
export function actionText(t: Translate, action: string): string {
  const key = `app.action.${action.replace(':', '.')}`;
  const text = t(key);
  return text === key ? action : text;
}
