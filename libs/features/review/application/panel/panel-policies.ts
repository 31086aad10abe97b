import type { PolicyTable } from '@platform/permissions';

const member = { roles: ['expert'], relation: 'self' } as const;
const underReview = ['blind', 'open', 'voting'] as const;
const replaceable = ['inviting', ...underReview] as const;

/** Experts on panels in which they sit; the centre looks after all of them. */
export const panelPolicies = {
  'review:list': { roles: ['expert'], relation: 'none' },
  'review:read': member,
  'review:accept': { ...member, states: replaceable },
  'review:recuse': { ...member, states: replaceable },
  'review:judge': { ...member, states: underReview },
  'review:mark': { ...member, states: underReview },
  'review:comment': { ...member, states: underReview },
  'review:submit': { ...member, states: ['blind'] },
  'review:vote': { ...member, states: ['voting'] },
  'review:begin-signing': { ...member, states: ['voting'] },
  'review:sign': { ...member, states: ['voting'], stepUp: true },
  'review:feedback': { ...member, states: ['concluded', 'not_filled', 'withdrawn'] },
  'panel:list': { roles: ['centre', 'officer', 'approver'], relation: 'none' },
  'panel:read': { roles: ['centre', 'officer', 'approver'], relation: 'none' },
  'panel:end-discussion': { roles: ['centre'], relation: 'none', states: ['open'] },
  'panel:find-interest': { roles: ['centre'], relation: 'none', states: [...replaceable, 'concluded'] },
  'panel:word-dissent': { roles: ['centre'], relation: 'none' },
} as const satisfies PolicyTable;
