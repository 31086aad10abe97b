import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type AskedInvitation, type Invitation, type InvitationPreview, InvitationStore, type NewInvitation } from '../../application/invitations/invitation-store';
import { type Page, type PageAsked, pageOf } from '../../application/organisations/page';
import type { OrganisationStatus } from '../../domain/organisation/organisation';
import { nameOf, type OrganisationRow } from '../organisations/organisation-row';
import { queries } from './invitations.sql';

type StandingRow = Pick<Invitation, 'id' | 'email' | 'role' | 'state'> & Readonly<{ organisation_id: string; scopes: string[] | null }>;
type InvitationRow = StandingRow & Readonly<{ invited_by: string; created_at: Date; expires_at: Date }>;
type AskedRow = StandingRow & Readonly<{ organisation_status: OrganisationStatus; email_key: string }>;
type PreviewRow = Pick<Invitation, 'role' | 'state'> & Readonly<{ expires_at: Date; by: string }> & Omit<OrganisationRow, 'id' | 'example'>;

const invitationOf = ({ organisation_id, invited_by, created_at, expires_at, ...row }: InvitationRow): Invitation => ({
  ...row, organisation: organisation_id, by: invited_by, at: created_at.toISOString(), expiresAt: expires_at.toISOString(),
});

/** Over PostgreSQL. */
@Injectable()
export class SqlInvitationStore extends InvitationStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async list(tx: Tx, { limit, after }: PageAsked): Promise<Page<Invitation>> {
    const rows = await tx.query<InvitationRow>(queries.page, [after, limit + 1]);
    const counted = await tx.first<{ total: number }>(queries.total);
    return pageOf(rows.map(invitationOf), counted?.total ?? 0, limit);
  }

  async createInvitation(tx: Tx, { id, organisation, email, emailKey, role, scopes, sha256, by, days }: NewInvitation): Promise<Invitation> {
    const row = await tx.first<InvitationRow>(queries.insert, [id, organisation, email, emailKey, role, scopes, sha256, by, days]);
    if (!row) throw new Error('the invitation was not written');
    return invitationOf(row);
  }

  async lockInvitation(tx: Tx, id: string): Promise<Invitation | null> {
    const row = await tx.first<InvitationRow>(queries.lock, [id]);
    return row && invitationOf(row);
  }

  async writeRevoked(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.updateRevoked, [id]);
  }

  async writeAccepted(tx: Tx, id: string, account: string): Promise<void> {
    await tx.execute(queries.updateAccepted, [id, account]);
  }

  async findBySecret(sha256: Buffer): Promise<AskedInvitation | null> {
    const row = await this.pool.first<AskedRow>(queries.bySecret, [sha256]);
    if (!row) return null;
    const { organisation_id, organisation_status, email_key, ...rest } = row;
    return { ...rest, organisation: organisation_id, organisationStatus: organisation_status, emailKey: email_key };
  }

  async previewBySecret(sha256: Buffer): Promise<InvitationPreview | null> {
    const row = await this.pool.first<PreviewRow>(queries.previewBySecret, [sha256]);
    if (!row) return null;
    const { state, role, by, expires_at, kind, side, status, ...names } = row;
    return { state, by, organisation: { kind, side, status, name: nameOf(names) }, role, expiresAt: expires_at.toISOString() };
  }

  async findAccount(emailKey: string): Promise<string | null> {
    return (await this.pool.first<{ id: string }>(queries.account, [emailKey]))?.id ?? null;
  }

  async emailKeyOf(account: string): Promise<string | null> {
    return (await this.pool.first<{ email_key: string }>(queries.emailKey, [account]))?.email_key ?? null;
  }
}
