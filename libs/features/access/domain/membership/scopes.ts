import { ok, refuse, type Result } from '@pure/kernel';

/** The part of a role that a person or token has, as names of actions; null: all of the role. */
export type Scopes = readonly string[] | null;

export type ScopeRefusal =
  | Readonly<{ code: 'SCOPE_UNKNOWN'; scope: string }>
  | Readonly<{ code: 'SCOPE_BEYOND_OWN'; scope: string }>;

/** Whether nothing of `inner` is beyond `outer`. */
export const within = (inner: Scopes, outer: Scopes): boolean => outer === null || (inner !== null && inner.every((scope) => outer.includes(scope)));

/** Whether a giver with the scopes `own` can give `scopes`; `known` are the actions that the role given has at all. */
export function mayGive(scopes: Scopes, own: Scopes, known: readonly string[]): Result<Scopes, ScopeRefusal> {
  const unknown = scopes?.find((scope) => !known.includes(scope));
  if (unknown !== undefined) return refuse({ code: 'SCOPE_UNKNOWN', scope: unknown });
  if (within(scopes, own)) return ok(scopes === null ? null : [...new Set(scopes)].sort());
  return refuse({ code: 'SCOPE_BEYOND_OWN', scope: scopes?.find((scope) => !own?.includes(scope)) ?? '*' });
}

/** What is given where no part is named: of a role with the actions `known` all that the giver has, where that is anything. */
export function mostOf(own: Scopes, known: readonly string[]): Result<Scopes, ScopeRefusal> {
  const most = own && known.filter((action) => own.includes(action)).sort();
  return most?.length === 0 ? refuse({ code: 'SCOPE_BEYOND_OWN', scope: '*' }) : ok(most);
}
