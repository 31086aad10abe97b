import type { Tx } from '@platform/database';

export const contactRoles = ['legal-representative', 'contact'] as const;
export type ContactRole = (typeof contactRoles)[number];
export const documentKinds = ['residence-permit', 'travel-permit', 'mainland-id', 'taiwan-id', 'passport'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Fields of a contact that lie sealed, by the column's name. */
export const contactFields = ['name', 'phone', 'email', 'document_number'] as const;
export type ContactField = (typeof contactFields)[number];
export type SealedFields = Readonly<Record<ContactField, Buffer | null>>;

/** `person`: as `PersonalFields` knows them. */
export type ContactRow = Readonly<{ id: string; person: string; role: ContactRole; documentKind: DocumentKind | null; sealed: SealedFields }>;
/** Blind indexes, by which it is found whether a number or an address is among them, but not which it is. */
export type ContactMarks = Readonly<{ document: Buffer | null; email: Buffer | null }>;
export type NewContact = ContactRow & Readonly<{ marks: ContactMarks }>;

/** Contacts of the organisation for which the transaction works. */
export abstract class ContactStore {
  abstract list(tx: Tx, enterprise: string): Promise<readonly ContactRow[]>;
  /** Those of one person. */
  abstract ofPerson(tx: Tx, person: string): Promise<readonly ContactRow[]>;
  /** Whether the enterprise names somebody with this address; `mark` as of `ContactFields`. */
  abstract namesEmail(tx: Tx, enterprise: string, mark: Buffer): Promise<boolean>;
  /** Whoever had what is kept about them deleted is found by no mark either. */
  abstract eraseMarks(tx: Tx, person: string): Promise<void>;
  abstract lockContact(tx: Tx, enterprise: string, contact: string): Promise<ContactRow | null>;
  abstract createContact(tx: Tx, of: Readonly<{ id: string; organisation: string }>, contact: NewContact): Promise<void>;
  abstract saveContact(tx: Tx, contact: NewContact): Promise<void>;
  /** Of all organisations, for upkeep: those with an address and without its mark, whose id comes after; nobody else changes them until the transaction ends. */
  abstract lockUnmarked(tx: Tx, after: string | null, most: number): Promise<readonly ContactRow[]>;
  abstract writeEmailMark(tx: Tx, contact: string, mark: Buffer): Promise<void>;
  abstract writeRemoved(tx: Tx, contact: string): Promise<void>;
}
