import { ok, refuse, type Result } from '@pure/kernel';
import type { OrganisationStatus } from '../organisation/organisation';

export const invitationStates = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** An account by the e-mail address as addresses are compared. */
export type KnownPerson = Readonly<{ account: string; emailKey: string }>;

export type AcceptanceRefusal =
  | Readonly<{ code: 'INVITATION_UNKNOWN' | 'INVITATION_EXPIRED' | 'INVITATION_USED' | 'INVITATION_REVOKED' }>
  | Readonly<{ code: 'ORGANISATION_NOT_ACTIVE'; status: string }>
  | Readonly<{ code: 'SIGN_IN_TO_ACCEPT' | 'INVITATION_FOR_ANOTHER' }>;

export const closedInvitation = { accepted: 'INVITATION_USED', revoked: 'INVITATION_REVOKED', expired: 'INVITATION_EXPIRED' } as const;

/** Whether anybody can come in by the invitation. */
export function standing({ state, organisation }: Readonly<{ state: InvitationState; organisation: OrganisationStatus }>): Result<null, AcceptanceRefusal> {
  if (state !== 'open') return refuse({ code: closedInvitation[state] });
  return organisation === 'active' ? ok(null) : refuse({ code: 'ORGANISATION_NOT_ACTIVE', status: organisation });
}

/**
 * Who gets the membership: the account that has the invited address and is signed in, or `new` where no account has it. Who
 * holds the secret has read the mail of the address, so telling that an account has it tells nothing to anybody else.
 */
export function acceptance(
  { state, emailKey, organisation }: Readonly<{ state: InvitationState; emailKey: string; organisation: OrganisationStatus }>,
  signedIn: KnownPerson | null,
  holder: KnownPerson | null,
): Result<Readonly<{ account: string }> | 'new', AcceptanceRefusal> {
  const stands = standing({ state, organisation });
  if (!stands.ok) return stands;
  if (signedIn && signedIn.emailKey !== emailKey) return refuse({ code: 'INVITATION_FOR_ANOTHER' });
  if (signedIn) return ok({ account: signedIn.account });
  return holder ? refuse({ code: 'SIGN_IN_TO_ACCEPT' }) : ok('new');
}
