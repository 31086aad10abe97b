import type { Tx } from '@platform/database';
import type { FileRefusal, Files } from '@platform/files';
import type { PersonalFields, PersonErased } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import { ok, type Result } from '@pure/kernel';
import type { ContactFields, ContactTexts } from '../attached/contact-fields';
import type { ContactStore } from '../attached/contact-store';
import type { EvidenceStore } from '../attached/evidence-store';
import type { ExampleFiles } from './example-files';

export type ExampleOwner = Readonly<{ id: string; organisation: string; member: string; side: 'mainland' | 'taiwan' }>;
export type ExampleRefusal = FileRefusal | PersonErased;
type People = Readonly<{ personal: PersonalFields; fields: ContactFields; contacts: ContactStore }>;

/** Nobody: the address reaches no one (RFC 2606), and nobody has the number. */
const people: Readonly<Record<ExampleOwner['side'], ContactTexts>> = {
  mainland: { name: '示例联系人', phone: '+86 000 0000 0000', email: 'contact-mainland@demo.example', document_number: null },
  taiwan: { name: '範例聯絡人', phone: '+886 000 000 000', email: 'contact-taiwan@demo.example', document_number: null },
};

/** Gives an example enterprise a contact and a proof, sealed and kept as those of others are. */
export class AttachExamples {
  constructor(
    private readonly people: People,
    private readonly evidence: EvidenceStore,
    private readonly files: Files,
    private readonly examples: ExampleFiles,
    private readonly secrets: Secrets,
  ) {}

  /** In a transaction of the enterprise's organisation. */
  async within(tx: Tx, owner: ExampleOwner): Promise<Result<null, ExampleRefusal>> {
    const named = await this.name(tx, owner);
    if (!named.ok) return named;
    const { kind, ...file } = await this.examples.of(owner.side);
    const kept = await this.files.keep(tx, { organisation: owner.organisation, account: owner.member, ...file }, { via: 'system' });
    if (!kept.ok) return kept;
    await this.evidence.createEvidence(tx, owner, { kind, file: kept.value.id, note: null }, owner.member);
    return ok(null);
  }

  private async name(tx: Tx, owner: ExampleOwner): Promise<Result<null, PersonErased>> {
    const { personal, fields, contacts } = this.people;
    const [id, person, texts] = [this.secrets.id(), await personal.person(tx, { region: owner.side }), people[owner.side]];
    const sealed = await fields.seal(tx, { id, person }, texts);
    if (!sealed.ok) return sealed;
    await contacts.createContact(tx, owner, { id, person, role: 'contact', documentKind: null, sealed: sealed.value, marks: fields.marks(texts) });
    return ok(null);
  }
}
