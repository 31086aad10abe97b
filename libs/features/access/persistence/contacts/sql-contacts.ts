import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { MemberRole } from '@platform/permissions';
import { type BodiesAsked, type Contact, Contacts, type ListedBody } from '../../application/contacts/contacts';
import { emailKey } from '../../domain/account/email';
import { queries } from './contacts.sql';

type NameRow = Readonly<{ name_hans: string | null; name_hant: string | null; name_en: string | null }>;

/** Over PostgreSQL; read where it is written, since a mail follows the act at once. */
@Injectable()
export class SqlContacts extends Contacts {
  constructor(private readonly pool: WritePool) {
    super();
  }

  find(accounts: readonly string[], tx?: Tx): Promise<readonly Contact[]> {
    return (tx ?? this.pool).query<Contact>(queries.find, [accounts]);
  }

  holders(organisation: string, role: MemberRole): Promise<readonly Contact[]> {
    return this.pool.query<Contact>(queries.holders, [organisation, role]);
  }

  async holderBy(tx: Tx, email: string, role: MemberRole): Promise<string | null> {
    return (await tx.first<{ id: string }>(queries.holderBy, [emailKey(email), role]))?.id ?? null;
  }

  async organisationsWith(role: MemberRole): Promise<readonly string[]> {
    return (await this.pool.query<{ id: string }>(queries.organisationsWith, [role])).map(({ id }) => id);
  }

  async membershipIn(tx: Tx, account: string, organisation: string): Promise<'now' | 'lately' | null> {
    return (await tx.first<{ membership: 'now' | 'lately' }>(queries.membershipIn, [account, organisation]))?.membership ?? null;
  }

  async bodyOf(tx: Tx, organisation: string): ReturnType<Contacts['bodyOf']> {
    const row = await tx.first<NameRow & { kind: string; example: boolean }>(queries.body, [organisation]);
    return row && { kind: row.kind, example: row.example, names: namesIn(row) };
  }

  async bodiesWith({ roles, not, text, limit }: BodiesAsked): Promise<readonly ListedBody[]> {
    const rows = await this.pool.query<NameRow & Omit<ListedBody, 'names'>>(queries.bodiesWith, [roles, not, text, limit]);
    return rows.map(({ id, kind, example, ...names }) => ({ id, kind, example, names: namesIn(names) }));
  }

  async nameOf(organisation: string): Promise<Readonly<Partial<Record<Locale, string>>>> {
    return namesIn(await this.pool.first<NameRow>(queries.name, [organisation]));
  }
}

const namesIn = (row: NameRow | null): Readonly<Partial<Record<Locale, string>>> => ({
  ...(row?.name_hans && { 'zh-Hans': row.name_hans }), ...(row?.name_hant && { 'zh-Hant': row.name_hant }), ...(row?.name_en && { en: row.name_en }),
});
