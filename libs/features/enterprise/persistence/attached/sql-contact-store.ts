import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type ContactRow, ContactStore, type NewContact, type SealedFields } from '../../application/attached/contact-store';
import { queries } from './contacts.sql';

type Row = Pick<ContactRow, 'id' | 'person' | 'role'> & SealedFields & Readonly<{ document_kind: ContactRow['documentKind'] }>;

@Injectable()
export class SqlContactStore extends ContactStore {
  async list(tx: Tx, enterprise: string): Promise<readonly ContactRow[]> {
    return (await tx.query<Row>(queries.list, [enterprise])).map(contactOf);
  }

  async ofPerson(tx: Tx, person: string): Promise<readonly ContactRow[]> {
    return (await tx.query<Row>(queries.ofPerson, [person])).map(contactOf);
  }

  async namesEmail(tx: Tx, enterprise: string, mark: Buffer): Promise<boolean> {
    return (await tx.first<{ names: boolean }>(queries.namesEmail, [enterprise, mark]))?.names ?? false;
  }

  async eraseMarks(tx: Tx, person: string): Promise<void> {
    await tx.execute(queries.updateMarks, [person]);
  }

  async lockContact(tx: Tx, enterprise: string, contact: string): Promise<ContactRow | null> {
    const row = await tx.first<Row>(queries.lock, [enterprise, contact]);
    return row && contactOf(row);
  }

  async createContact(tx: Tx, { id, organisation }: Readonly<{ id: string; organisation: string }>, contact: NewContact): Promise<void> {
    const { name, phone, email, document_number } = contact.sealed;
    await tx.execute(queries.insert, [contact.id, id, organisation, contact.person, contact.role, contact.documentKind, name, phone, email, document_number, contact.marks.document, contact.marks.email]);
  }

  async saveContact(tx: Tx, { id, role, documentKind, sealed: { name, phone, email, document_number }, marks }: NewContact): Promise<void> {
    await tx.execute(queries.update, [id, role, documentKind, name, phone, email, document_number, marks.document, marks.email]);
  }

  async lockUnmarked(tx: Tx, after: string | null, most: number): Promise<readonly ContactRow[]> {
    return (await tx.query<Row>(queries.lockUnmarked, [after, most])).map(contactOf);
  }

  async writeEmailMark(tx: Tx, contact: string, mark: Buffer): Promise<void> {
    await tx.execute(queries.updateEmailMark, [contact, mark]);
  }

  async writeRemoved(tx: Tx, contact: string): Promise<void> {
    await tx.execute(queries.updateRemoved, [contact]);
  }
}

const contactOf = ({ id, person, role, document_kind, name, phone, email, document_number }: Row): ContactRow => ({ id, person, role, documentKind: document_kind, sealed: { name, phone, email, document_number } });
