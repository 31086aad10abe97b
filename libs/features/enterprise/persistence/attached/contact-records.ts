import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Correction, type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { ok, refuse, type Result } from '@pure/kernel';
import { ContactFields } from '../../application/attached/contact-fields';
import { ContactStore } from '../../application/attached/contact-store';

const correctable = ['name', 'phone', 'email'] as const;
type Correctable = (typeof correctable)[number];
const isCorrectable = (field: string): field is Correctable => (correctable as readonly string[]).includes(field);
const LONGEST = 254;

/** What enterprises keep about the person of an account: where they are named as a contact. */
@Injectable()
export class ContactRecords extends PersonalRecords {
  readonly kinds = ['enterprise-contact'] as const;

  constructor(
    private readonly contacts: ContactStore,
    private readonly fields: ContactFields,
  ) {
    super();
  }

  async kept(tx: Tx, { person }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await this.contacts.ofPerson(tx, person);
    const opened = await this.fields.open(tx, rows);
    return rows.flatMap(({ id, role, documentKind }, index) => {
      const texts = opened[index];
      if (!texts) return [];
      const { name, phone, email, document_number } = texts;
      return [{ kind: 'enterprise-contact', id, purpose: 'enterprise-contact', fields: { name, phone, email, contactRole: role, documentKind, documentNumber: document_number }, correctable }];
    });
  }

  async correct(tx: Tx, { person }: PersonalSubject, { id, fields }: Correction): Promise<Result<null, CorrectionRefused>> {
    const row = (await this.contacts.ofPerson(tx, person)).find((contact) => contact.id === id);
    const [known] = row ? await this.fields.open(tx, [row]) : [];
    if (!row || !known) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    const fixed = Object.keys(fields).find((field) => !isCorrectable(field));
    if (fixed) return refuse({ code: 'FIELD_FIXED', field: fixed });
    const unfit = Object.entries(fields).find(([field, text]) => text.length > LONGEST || (field === 'name' && text.trim() === ''));
    if (unfit) return refuse({ code: 'VALUE_UNFIT', field: unfit[0] });
    const texts = { ...known, ...Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, text.trim() || null])) };
    const sealed = await this.fields.seal(tx, row, texts);
    if (!sealed.ok) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    await this.contacts.saveContact(tx, { ...row, sealed: sealed.value, marks: this.fields.marks(texts) });
    return ok(null);
  }

  /** All else is sealed under the key that is destroyed. */
  erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    return this.contacts.eraseMarks(tx, person);
  }
}
