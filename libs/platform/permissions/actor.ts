import type { Caller } from './caller';

/** Who acted. Ids are UUIDs; `system` and `public` acts have no account. */
export type Actor = Readonly<{
  via: 'session' | 'token' | 'system' | 'public';
  account?: string;
  session?: string;
  organisation?: string;
  role?: string;
  /** Id of the request, by which its log lines are found. */
  correlation?: string;
}>;

/** The caller of a request as one who acts; null is the public. */
export function actorOf(caller: Caller | null, correlation: string): Actor {
  if (caller === null) return { via: 'public', correlation };
  const { via, account, session, acting } = caller;
  return { via, account, correlation, ...(session !== null && { session }), ...(acting && { organisation: acting.organisation, role: acting.role }) };
}
