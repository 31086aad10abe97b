import { ok, refuse, type Result } from '@pure/kernel';

/**
 * Roles that each kind of organisation has. An officer handles (经办), an approver signs (签发); those of an evaluation body (评价机构)
 * decide under catalogues that are bound to it, and nothing else. An individual is an organisation of
 * one: the place from which a person applies for themselves; nobody is invited into it.
 */
export const rolesByKind = {
  enterprise: ['enterprise', 'professional', 'expert'],
  centre: ['centre', 'professional', 'expert'],
  regulator: ['officer', 'approver', 'inspector', 'expert'],
  'evaluation-body': ['officer', 'approver', 'professional', 'expert'],
  'trade-association': ['enterprise', 'expert'],
  operator: ['system-admin', 'security-admin', 'audit-admin'],
  individual: ['professional'],
} as const;
export type OrganisationKind = keyof typeof rolesByKind;
export type Role = (typeof rolesByKind)[OrganisationKind][number];

export const organisationKinds = Object.keys(rolesByKind) as readonly OrganisationKind[];
/** Kinds that an administrator takes into the register; people make their own place themselves. */
export const registeredKinds = organisationKinds.filter((kind) => kind !== 'individual');
export const organisationSides = ['mainland', 'taiwan'] as const;
export const organisationStatuses = ['active', 'suspended', 'closed'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

/** In the scripts in which the organisation gives it, never converted. */
export type OrganisationName = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;
export type Organisation = Readonly<{
  id: string;
  kind: OrganisationKind;
  side: (typeof organisationSides)[number];
  name: OrganisationName;
  status: OrganisationStatus;
  /** Belongs to the demonstration. */
  example: boolean;
}>;

export const hasRole = (kind: OrganisationKind, role: string): role is Role => (rolesByKind[kind] as readonly string[]).includes(role);

const moves = { suspend: { from: 'active', to: 'suspended' }, resume: { from: 'suspended', to: 'active' } } as const;
export type OrganisationMove = keyof typeof moves;

/** The status after an act; who is suspended or closed acts for nobody. */
export function statusAfter(status: OrganisationStatus, move: OrganisationMove): Result<OrganisationStatus, Readonly<{ code: 'ORGANISATION_STATE'; status: OrganisationStatus }>> {
  return moves[move].from === status ? ok(moves[move].to) : refuse({ code: 'ORGANISATION_STATE', status });
}
