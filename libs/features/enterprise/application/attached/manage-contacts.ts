import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { PersonalFields, PersonErased, Region } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { mayAttach } from '../../domain/attaching';
import { checkDocument, type DocumentRefusal } from '../../domain/document';
import type { StateRefusal } from '../../domain/states';
import type { Enterprise } from '../enterprise-store';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import { type ContactFields, type ContactTexts, nothingKnown } from './contact-fields';
import type { ContactRole, ContactRow, ContactStore, DocumentKind, NewContact } from './contact-store';

export type ContactRefusal = EnterpriseUnknown | StateRefusal | DocumentRefusal | PersonErased | Readonly<{ code: 'CONTACT_UNKNOWN' }>;
export type ContactAsked = Readonly<{ role: ContactRole; documentKind: DocumentKind | null; texts: ContactTexts & Readonly<{ name: string }> }>;
export type ContactChange = Readonly<{ role?: ContactRole; documentKind?: DocumentKind | null; texts: Partial<ContactTexts> }>;
type Managing = Readonly<{ acting: Acting; account: string; by: Actor }>;

/** People whom an enterprise names: sealed under a key of each person's own before they are written. */
export class ManageContacts {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly contacts: ContactStore,
    private readonly people: Readonly<{ fields: ContactFields; personal: PersonalFields }>,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  /** `self`: it is the one who enters it; what is kept about them here is then theirs to see and to delete. */
  add(enterprise: string, asked: ContactAsked, whose: Readonly<{ region: Region; self: boolean }>, managing: Managing): Promise<Result<null, ContactRefusal>> {
    return this.changing(enterprise, managing, async (tx, found) => {
      const id = this.secrets.id();
      const person = await this.people.personal.person(tx, { region: whose.region, ...(whose.self && { account: managing.account }) });
      const made = await this.sealed(tx, { id, person }, asked);
      if (!made.ok) return made;
      await this.contacts.createContact(tx, found, made.value);
      return ok({ act: 'enterprise.contact-added', contact: id });
    });
  }

  change(enterprise: string, contact: string, { texts, ...change }: ContactChange, managing: Managing): Promise<Result<null, ContactRefusal>> {
    return this.changing(enterprise, managing, async (tx, found) => {
      const before = await this.contacts.lockContact(tx, found.id, contact);
      const [known] = before ? await this.people.fields.open(tx, [before]) : [];
      if (!before) return refuse({ code: 'CONTACT_UNKNOWN' });
      const made = await this.sealed(tx, before, { role: before.role, documentKind: before.documentKind, ...change, texts: { ...nothingKnown, ...known, ...texts, name: texts.name ?? known?.name ?? '' } });
      if (!made.ok) return made;
      await this.contacts.saveContact(tx, made.value);
      return ok({ act: 'enterprise.contact-changed', contact });
    });
  }

  remove(enterprise: string, contact: string, managing: Managing): Promise<Result<null, ContactRefusal>> {
    return this.changing(enterprise, managing, async (tx, found) => {
      if (!(await this.contacts.lockContact(tx, found.id, contact))) return refuse({ code: 'CONTACT_UNKNOWN' });
      await this.contacts.writeRemoved(tx, contact);
      return ok({ act: 'enterprise.contact-removed', contact });
    });
  }

  private changing(
    enterprise: string,
    { acting, by }: Managing,
    work: (tx: Tx, found: Enterprise) => Promise<Result<Readonly<{ act: `enterprise.contact-${string}`; contact: string }>, ContactRefusal>>,
  ): Promise<Result<null, ContactRefusal>> {
    return this.own.within<null, ContactRefusal>(enterprise, acting, async (tx, found) => {
      const possible = mayAttach(found);
      if (!possible.ok) return possible;
      const done = await work(tx, found);
      if (!done.ok) return done;
      const { act, contact } = done.value;
      await this.journal.record(tx, { act, by, subject: { kind: 'enterprise', id: found.id }, content: { contact } });
      return ok(null);
    });
  }

  private async sealed(tx: Tx, { id, person }: Pick<ContactRow, 'id' | 'person'>, { role, documentKind, texts }: ContactAsked): Promise<Result<NewContact, DocumentRefusal | PersonErased>> {
    const number = checkDocument(documentKind, texts.document_number);
    if (!number.ok) return number;
    const made = await this.people.fields.seal(tx, { id, person }, { ...texts, document_number: number.value });
    return made.ok ? ok({ id, person, role, documentKind, sealed: made.value, marks: this.people.fields.marks({ ...texts, document_number: number.value }) }) : made;
  }
}
