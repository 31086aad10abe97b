import type { Translate } from '@ui';
import type { components } from '../api/schema';
import { actionText } from '../shell/action-text';

export type Policy = components['schemas']['PolicyRow'];

/** Each column by the key of its heading. */
export const policyColumns = ['action', 'roles', 'whose', 'states', 'scope', 'stepUp', 'secondPerson'] as const;

/** The cells of a row in words, the columns in order; the name of the action apart from its code. */
export function policyWords(t: Translate, { action, roles, relation, states, scope, token, evaluationBody, stepUp, secondPerson }: Policy): Readonly<{ action: string; others: readonly string[] }> {
  const among = t('app.policies.among');
  const need = (is: boolean): string => t(is ? 'app.policies.needed' : 'app.policies.notNeeded');
  return {
    action: actionText(t, action),
    others: [
      roles === null ? t('app.policies.everyone') : roles.map((role) => (role === 'officer' || role === 'approver' ? `${t(`app.role.${role}`)}${t(evaluationBody ? 'app.policies.evaluationBody' : 'app.policies.authority')}` : t(`app.role.${role}`))).join(among),
      t(`app.policies.relation.${relation}`),
      states === null ? t('app.policies.anyState') : states.map((state) => stateText(t, state)).join(among),
      t(token ? 'app.policies.scopes.token' : scope ? 'app.policies.scopes.part' : 'app.policies.scopes.none'),
      need(stepUp), need(secondPerson),
    ],
  };
}

/** A state of a thing in words; one that has none yet as the interface names it. */
function stateText(t: Translate, state: string): string {
  const key = `app.policies.state.${state}`;
  const text = t(key);
  return text === key ? state : text;
}
