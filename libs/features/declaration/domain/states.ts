/** Where a declaration stands. A new version of one in force changes nothing of this; nothing is ever deleted. */
export const declarationStates = ['draft', 'checked', 'in_force', 'under_inspection', 'corrected', 'withdrawn', 'abolished', 'standard_number_revoked', 'archived'] as const;
export type DeclarationState = (typeof declarationStates)[number];

export const declarationActs = [
  'check', 'change', 'publish', 'amend', 'open-inspection', 'close-inspection', 'order-correction', 'settle-correction', 'withdraw', 'abolish', 'revoke-standard-number', 'archive',
] as const;
export type DeclarationAct = (typeof declarationActs)[number];

/**
 * Where each act leads, by the state in which it is possible. `abolish` is 标准化法 art. 39, `revoke-standard-number` art. 42: both
 * follow on an order to correct, and so on an inspection. The declaration's own number is never revoked. Nothing leads out of the archive.
 */
export const nextStates: Readonly<Record<DeclarationState, Readonly<Partial<Record<DeclarationAct, DeclarationState>>>>> = {
  draft: { check: 'checked' },
  checked: { change: 'draft', publish: 'in_force' },
  in_force: { amend: 'in_force', 'open-inspection': 'under_inspection', withdraw: 'withdrawn' },
  under_inspection: { 'close-inspection': 'in_force', 'order-correction': 'under_inspection', amend: 'corrected', abolish: 'abolished', 'revoke-standard-number': 'standard_number_revoked' },
  corrected: { 'settle-correction': 'in_force', 'open-inspection': 'under_inspection' },
  withdrawn: { archive: 'archived' },
  abolished: { archive: 'archived' },
  standard_number_revoked: { archive: 'archived' },
  archived: {},
};

/** Where an act leads; null where it is not possible. */
export const stateAfter = (state: DeclarationState, act: DeclarationAct): DeclarationState | null => nextStates[state][act] ?? null;
