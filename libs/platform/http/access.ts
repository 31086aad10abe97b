import { SetMetadata } from '@nestjs/common';
import type { ActionName } from '@platform/permissions';

/** Who may call a route. Every route declares one; the start fails on a route that does not. */
export type Access =
  | Readonly<{ kind: 'public'; reason: string; caller: 'unasked' | 'if-known' }>
  | Readonly<{ kind: 'permission'; name: ActionName }>;

export const ACCESS = 'gongtong:access';

/**
 * The route is open to everyone, and why that is right. On a handler, or on a controller for all its handlers. `if-known`: it
 * does something else for a caller who is signed in, and `@CurrentCaller()` gives them.
 */
export const Public = (reason: string, { caller = 'unasked' }: { caller?: 'unasked' | 'if-known' } = {}) =>
  SetMetadata<string, Access>(ACCESS, { kind: 'public', reason, caller });

/** The route is open to those who may do the action by the policy table. On a handler, or on a controller for all its handlers. */
export const Permission = (name: ActionName) => SetMetadata<string, Access>(ACCESS, { kind: 'permission', name });
