import type { Translate } from '@ui';
import { wordOr } from './word';

/** What an action of the interface (`member:list`) is in words; one that has none yet is named as the interface names it. */
export const actionText = (t: Translate, action: string): string => wordOr(t, `app.action.${action.replace(':', '.')}`, action);
