import { ok, refuse, type Result } from '@pure/kernel';

/** What a person asks for that ends their account: `deletion` destroys the person's key as well. */
export const requestKinds = ['deletion', 'closing'] as const;
export type RequestKind = (typeof requestKinds)[number];
export type RequestState = 'open' | 'waiting' | 'done' | 'refused' | 'withdrawn';

/** `reason`: code of why it waits or was refused. Instants are ISO 8601. */
export type PersonalRequest = Readonly<{ id: string; kind: RequestKind; state: RequestState; reason: string | null; createdAt: string; settledAt: string | null }>;

export type Hold = Readonly<{ code: string; effect: 'waits' | 'refuses' }>;
/** What becomes of a request. */
export type Settlement = Readonly<{ state: 'done' | 'waiting' | 'refused'; reason: string | null }>;

/** Nothing needs the person any more: done. Something refuses before something lets it wait. */
export function settlementOf(holds: readonly Hold[]): Settlement {
  const refusing = holds.find(({ effect }) => effect === 'refuses');
  if (refusing) return { state: 'refused', reason: refusing.code };
  const [waiting] = holds;
  return waiting ? { state: 'waiting', reason: waiting.code } : { state: 'done', reason: null };
}

export type RequestRefusal = Readonly<{ code: 'REQUEST_UNKNOWN' }> | Readonly<{ code: 'REQUEST_SETTLED'; state: RequestState }>;

/** Whether the person can take the request back: while it waits. */
export function mayWithdraw(request: PersonalRequest | null): Result<PersonalRequest, RequestRefusal> {
  if (request === null) return refuse({ code: 'REQUEST_UNKNOWN' });
  return request.state === 'waiting' || request.state === 'open' ? ok(request) : refuse({ code: 'REQUEST_SETTLED', state: request.state });
}
