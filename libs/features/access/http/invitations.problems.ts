import type { RefusalStatus } from '@platform/http';
import type { AcceptRefusal } from '../application/invitations/accept-invitation';
import type { AcceptanceRefusal } from '../domain/invitation/acceptance';
import type { InviteRefusal, OrganisationBeyond } from '../domain/invitation/may-invite';
import { scopeStatus } from './members.problems';

export const inviteStatus = {
  ...scopeStatus,
  ORGANISATION_UNKNOWN: 404, ORGANISATION_NOT_ACTIVE: 409, ROLE_NOT_IN_ORGANISATION: 422, ROLE_NOT_YOURS_TO_GIVE: 403,
} as const satisfies RefusalStatus<InviteRefusal>;

export const invitationStatus = {
  ORGANISATION_UNKNOWN: 404, ORGANISATION_NOT_ACTIVE: 409,
  INVITATION_UNKNOWN: 404, INVITATION_EXPIRED: 409, INVITATION_USED: 409, INVITATION_REVOKED: 409, INVITATION_FOR_ANOTHER: 409, SIGN_IN_TO_ACCEPT: 409,
} as const satisfies RefusalStatus<AcceptanceRefusal | OrganisationBeyond>;

export const acceptStatus = {
  ...invitationStatus,
  ADMINISTRATION_SEPARATED: 409, MEMBER_ALREADY: 409, NAME_AND_PASSWORD_MISSING: 422,
  EMAIL_UNREADABLE: 422, EMAIL_TAKEN: 409, HASHING_BUSY: 503,
  PASSWORD_TOO_SHORT: 422, PASSWORD_TOO_LONG: 422, PASSWORD_COMMON: 422, PASSWORD_PERSONAL: 422, PASSWORD_TOO_PLAIN: 422,
} as const satisfies RefusalStatus<AcceptRefusal>;
