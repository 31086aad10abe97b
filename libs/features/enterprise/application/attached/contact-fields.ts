import type { Tx } from '@platform/database';
import { maskDocument, maskEmail, maskName, maskPhone, type PersonalFields, type PersonErased, type SealedField } from '@platform/personal';
import { ok, type Result } from '@pure/kernel';
import { type ContactField, contactFields, type ContactMarks, type ContactRow, type SealedFields } from './contact-store';

export type ContactTexts = Readonly<Record<ContactField, string | null>>;
/** `texts` are masked; of a person whose key is destroyed nothing is left. */
export type MaskedContact = Omit<ContactRow, 'person' | 'sealed'> & Readonly<{ texts: ContactTexts; erased: boolean }>;

const masks = { name: maskName, phone: maskPhone, email: maskEmail, document_number: maskDocument } as const satisfies Record<ContactField, (text: string) => string>;
export const nothingKnown: ContactTexts = { name: null, phone: null, email: null, document_number: null };

const placeOf = (row: string, column: ContactField) => ({ table: 'enterprise.contact', row, column });

/** The fields of a contact that hold something, as they lie in the row. */
export const sealedFieldsOf = ({ id, person, sealed }: ContactRow): readonly (SealedField & Readonly<{ field: ContactField }>)[] =>
  contactFields.flatMap((field) => {
    const value = sealed[field];
    return value === null ? [] : [{ field, person, place: placeOf(id, field), sealed: value }];
  });

/** Fields of contacts, sealed under the key of the person whom they are about. */
export class ContactFields {
  constructor(private readonly fields: PersonalFields) {}

  async seal(tx: Tx, { id, person }: Pick<ContactRow, 'id' | 'person'>, texts: ContactTexts): Promise<Result<SealedFields, PersonErased>> {
    const sealed: Record<ContactField, Buffer | null> = { name: null, phone: null, email: null, document_number: null };
    for (const field of contactFields) {
      const text = texts[field];
      if (text === null) continue;
      const made = await this.fields.seal(tx, person, placeOf(id, field), text);
      if (!made.ok) return made;
      sealed[field] = made.value;
    }
    return ok(sealed);
  }

  /** The texts in the open; null: the person's key is destroyed. */
  async open(tx: Tx, contacts: readonly ContactRow[]): Promise<readonly (ContactTexts | null)[]> {
    const all = contacts.map(sealedFieldsOf);
    const opened = await this.fields.openMany(tx, all.flat());
    let next = 0;
    return all.map((fields) => {
      const results = fields.map(({ field }) => ({ field, result: opened[next++] }));
      if (results.some(({ result }) => !result?.ok)) return null;
      return { ...nothingKnown, ...Object.fromEntries(results.map(({ field, result }) => [field, result?.ok ? result.value : null])) };
    });
  }

  /** As they are shown without a reason. */
  async masked(tx: Tx, contacts: readonly ContactRow[]): Promise<readonly MaskedContact[]> {
    const opened = await this.open(tx, contacts);
    return contacts.map(({ id, role, documentKind }, index) => {
      const texts = opened[index] ?? null;
      return { id, role, documentKind, texts: texts ? maskedTexts(texts) : nothingKnown, erased: texts === null };
    });
  }

  marks({ document_number, email }: ContactTexts): ContactMarks {
    return { document: document_number === null ? null : this.fields.mark(document_number), email: email === null ? null : this.markOfEmail(email) };
  }

  /** Addresses are compared as those of accounts are. */
  markOfEmail(email: string): Buffer {
    return this.fields.mark(`email ${email.trim().normalize('NFKC').toLowerCase()}`);
  }
}

const maskedTexts = (texts: ContactTexts): ContactTexts => ({
  name: texts.name && masks.name(texts.name), phone: texts.phone && masks.phone(texts.phone), email: texts.email && masks.email(texts.email), document_number: texts.document_number && masks.document_number(texts.document_number),
});
