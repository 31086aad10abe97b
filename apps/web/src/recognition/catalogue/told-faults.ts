import type { Translate } from '@ui';
import { problemOfFault } from '../../forms/refused';
import type { Draft } from './drafts';

/** What rules and the server say of a place, to be told beside its field. */
export type FaultsAt = (place: string) => string | undefined;

/** What the rules found at places of the head, or of the row with this key, as it was kept last. */
export const foundAt = ({ findings }: Pick<Draft, 'findings'>, whole: string): FaultsAt => (place) => findings.filter(({ at }) => at === `${whole}.${place}`).map(({ detail }) => detail).join(' ') || undefined;

/** What the server could not read of what was sent. `whole`: `head`, or the row by its place in the list. */
export const unreadAt = (fault: unknown, whole: string, t: Translate): FaultsAt => (place) => {
  const found = problemOfFault(fault).faults?.find(({ at }) => at === `${whole}.${place}`);
  return found && t('recognitionCatalogue.unread', { expected: found.expected });
};
