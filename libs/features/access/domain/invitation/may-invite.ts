import { ok, refuse, type Result } from '@pure/kernel';
import { hasRole, type Organisation, rolesByKind, type Role } from '../organisation/organisation';

/** An invitation can be accepted for so many days. */
export const INVITATION_DAYS = 7;

/** Roles that the holder of a role invites to the own organisation. */
const invited: Readonly<Record<Exclude<Role, 'system-admin'>, readonly Role[]>> = {
  enterprise: ['enterprise', 'professional'],
  centre: ['centre', 'professional', 'expert'],
  officer: ['officer', 'inspector'],
  approver: ['officer', 'approver', 'inspector'],
  professional: [], expert: [], inspector: [], 'security-admin': [], 'audit-admin': [],
};

export type Inviter = Readonly<{ organisation: string; role: Role }>;
export type OrganisationBeyond = Readonly<{ code: 'ORGANISATION_UNKNOWN' }>;
export type InviteRefusal =
  | OrganisationBeyond
  | Readonly<{ code: 'ORGANISATION_NOT_ACTIVE'; status: string }>
  | Readonly<{ code: 'ROLE_NOT_IN_ORGANISATION'; role: string; kind: string }>
  | Readonly<{ code: 'ROLE_NOT_YOURS_TO_GIVE'; role: string; giving: string }>;

/** Whether the role can bring a person in at all. */
export const invitesSomebody = (role: Role): boolean => role === 'system-admin' || invited[role].length > 0;

/** Roles to which somebody can invite a person into an organisation at present, in the order in which its kind has them. */
export const offeredRoles = (inviter: Inviter, to: Organisation): readonly Role[] => rolesByKind[to.kind].filter((role) => mayInvite(inviter, to, role).ok);

/** The organisation whose invitations somebody handles: the own one where none is named, another for the system administrator. */
export function handledOrganisation({ organisation, role }: Inviter, asked: string | null): Result<string, OrganisationBeyond> {
  return asked === null || asked === organisation || role === 'system-admin' ? ok(asked ?? organisation) : refuse({ code: 'ORGANISATION_UNKNOWN' });
}

/**
 * Whether somebody can invite a person to a role of an organisation. The system administrator brings in the first persons of
 * every organisation and the other administrators; everyone else invites to the own organisation, whose name another one's
 * member does not even learn.
 */
export function mayInvite({ organisation, role: own }: Inviter, to: Organisation | null, role: string): Result<Readonly<{ to: Organisation; role: Role }>, InviteRefusal> {
  if (!to || !handledOrganisation({ organisation, role: own }, to.id).ok) return refuse({ code: 'ORGANISATION_UNKNOWN' });
  if (to.status !== 'active') return refuse({ code: 'ORGANISATION_NOT_ACTIVE', status: to.status });
  if (to.kind === 'individual' || !hasRole(to.kind, role)) return refuse({ code: 'ROLE_NOT_IN_ORGANISATION', role, kind: to.kind });
  if (own === 'system-admin' || invited[own].includes(role)) return ok({ to, role });
  return refuse({ code: 'ROLE_NOT_YOURS_TO_GIVE', role, giving: invited[own].join(', ') });
}
