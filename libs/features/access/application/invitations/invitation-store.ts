import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { InvitationState } from '../../domain/invitation/acceptance';
import type { Scopes } from '../../domain/membership/scopes';
import type { Organisation, OrganisationStatus, Role } from '../../domain/organisation/organisation';
import type { Page, PageAsked } from '../organisations/page';

/** Instants are ISO 8601, by the database's clock, which also tells the state. */
export type Invitation = Readonly<{
  id: string;
  organisation: string;
  email: string;
  role: Role;
  scopes: Scopes;
  state: InvitationState;
  by: string;
  at: string;
  expiresAt: string;
}>;
export type NewInvitation = Readonly<{ id: string; organisation: string; email: string; emailKey: string; role: Role; scopes: Scopes; sha256: Buffer; by: string; days: number }>;
export type AskedInvitation = Readonly<{ id: string; organisation: string; organisationStatus: OrganisationStatus; email: string; emailKey: string; role: Role; scopes: Scopes; state: InvitationState }>;

/** What an invitation says to who has its secret. `by`: name of the person who invites. */
export type InvitationPreview = Readonly<{ state: InvitationState; by: string; organisation: Pick<Organisation, 'kind' | 'side' | 'name' | 'status'>; role: Role; expiresAt: string }>;

/** Invitations of the organisation for which the transaction acts. */
export abstract class InvitationStore {
  /** Newest first. */
  abstract list(tx: Tx, page: PageAsked): Promise<Page<Invitation>>;
  abstract createInvitation(tx: Tx, invitation: NewInvitation): Promise<Invitation>;
  abstract lockInvitation(tx: Tx, id: string): Promise<Invitation | null>;
  abstract writeRevoked(tx: Tx, id: string): Promise<void>;
  abstract writeAccepted(tx: Tx, id: string, account: string): Promise<void>;
  /** Of whichever organisation; who has the secret is shown what it opens. */
  abstract findBySecret(sha256: Buffer): Promise<AskedInvitation | null>;
  abstract previewBySecret(sha256: Buffer): Promise<InvitationPreview | null>;
  /** The account with this address, as addresses are compared. */
  abstract findAccount(emailKey: string): Promise<string | null>;
  /** The address of an account, as addresses are compared. */
  abstract emailKeyOf(account: string): Promise<string | null>;
}

/** In which language an invited person is written to: nobody has asked them yet. */
export const localeOfSide = (side: 'mainland' | 'taiwan'): Locale => (side === 'taiwan' ? 'zh-Hant' : 'zh-Hans');
