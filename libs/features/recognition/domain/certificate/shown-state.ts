import type { LocalDate } from '@pure/kernel';
import type { CertificateState } from './measure';

/** As everybody sees it. `expired`: its last day is past; `anonymous`: it holds, and its holder had their data deleted, so that nobody can show that it is theirs. */
export const shownStates = ['valid', 'suspended', 'revoked', 'expired', 'anonymous'] as const;
export type ShownState = (typeof shownStates)[number];

type Kept = Readonly<{ state: CertificateState; validUntil: LocalDate | null; isAnonymous: boolean }>;

/** What weighs most comes first: a certificate that was revoked is not merely expired. */
export function shownState({ state, validUntil, isAnonymous }: Kept, today: LocalDate): ShownState {
  if (state !== 'valid') return state;
  if (validUntil !== null && validUntil < today) return 'expired';
  return isAnonymous ? 'anonymous' : 'valid';
}
