import { type Scopes, within } from '../membership/scopes';

/** Every token begins so, and scanners of published code find it. */
export const TOKEN_PREFIX = 'gt_';

/** A token is good for a year at most. */
export const LONGEST_TOKEN_DAYS = 365;

/**
 * What a token may do now: what it was made for and its membership still has. A membership that lost a scope takes it from
 * its tokens too.
 */
export function tokenScopes(token: readonly string[], membership: Scopes): readonly string[] {
  return token.filter((scope) => within([scope], membership));
}
