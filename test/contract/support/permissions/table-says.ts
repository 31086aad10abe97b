import type { ActionName, Policy } from '@platform/permissions';
import type { Asker } from './people';

/** What the row of the table says, read once more, apart from the product. */
export function tableSays(action: ActionName, policy: Policy, asker: Asker): string {
  if (asker.via === 'nobody') return 'SIGN_IN_REQUIRED';
  const acts = asker.role !== null;
  const inRole = policy.roles === 'signed-in' ? acts || policy.relation !== 'own-organisation' : acts && policy.roles.some((role) => role === asker.role);
  if (!inRole) return 'NOT_ALLOWED';
  const named = asker.scopes === null || asker.scopes.includes(action);
  if (asker.via === 'token' && !(policy.token && named)) return 'OUT_OF_SCOPE';
  if (asker.via === 'session' && policy.roles !== 'signed-in' && !named) return 'OUT_OF_SCOPE';
  return policy.stepUp && !asker.proved ? 'STEP_UP_REQUIRED' : 'allowed';
}
