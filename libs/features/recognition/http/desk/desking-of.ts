import { actingOf } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { Desking } from '../../application/desk/any-application';

/** Who acts at a desk; a policy with roles lets nobody else pass. */
export function deskingOf(caller: Caller, by: Actor): Desking {
  return { caller, acting: actingOf(caller), by };
}
