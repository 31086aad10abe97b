import { ok, refuse, type Result } from '@pure/kernel';

export const enterpriseStates = ['draft', 'submitted', 'verified', 'returned', 'suspended', 'closed'] as const;
export type EnterpriseState = (typeof enterpriseStates)[number];

export const enterpriseActs = ['submit', 'withdraw', 'verify', 'return', 'suspend', 'resume', 'close'] as const;
export type EnterpriseAct = (typeof enterpriseActs)[number];

/** Where each act leads, by the state in which it is possible. Nothing leads out of `closed`; its history stays. */
export const nextStates: Readonly<Record<EnterpriseState, Readonly<Partial<Record<EnterpriseAct, EnterpriseState>>>>> = {
  draft: { submit: 'submitted' },
  submitted: { withdraw: 'draft', verify: 'verified', return: 'returned' },
  verified: { suspend: 'suspended', close: 'closed' },
  returned: { submit: 'submitted' },
  suspended: { resume: 'verified', close: 'closed' },
  closed: {},
};

export type StateRefusal = Readonly<{ code: 'ENTERPRISE_STATE'; state: EnterpriseState }>;

export function stateAfter(state: EnterpriseState, act: EnterpriseAct): Result<EnterpriseState, StateRefusal> {
  const next = nextStates[state][act];
  return next ? ok(next) : refuse({ code: 'ENTERPRISE_STATE', state });
}

/** Only whose identity two persons have verified may publish. */
export const mayPublish = (state: EnterpriseState): boolean => state === 'verified';
