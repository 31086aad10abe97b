import { ok, refuse, type Result } from '@pure/kernel';

export type ActedBefore = Readonly<{ code: 'ACTED_BEFORE' }>;

/** Who took part in an earlier decision on the application takes part in no later one: not on the appeal, not on a decision anew. */
export const notActedBefore = (account: string, earlier: readonly string[]): Result<null, ActedBefore> => (earlier.includes(account) ? refuse({ code: 'ACTED_BEFORE' }) : ok(null));
