import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { PersonErased, RevealPurpose, Reveals } from '@platform/personal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { EnterpriseStore } from '../enterprise-store';
import type { EnterpriseUnknown } from '../own-enterprise';
import { type ContactTexts, nothingKnown, sealedFieldsOf } from './contact-fields';
import type { ContactStore } from './contact-store';

export type RevealRefusal = EnterpriseUnknown | PersonErased | Readonly<{ code: 'CONTACT_UNKNOWN' }>;
export type RevealReason = Readonly<{ purpose: RevealPurpose; reason: string }>;

/** Shows a contact in the open, to the enterprise itself or to the centre once it was submitted; that it was so is kept. */
export class RevealContact {
  constructor(
    private readonly pool: WritePool,
    private readonly enterprises: EnterpriseStore,
    private readonly contacts: ContactStore,
    private readonly reveals: Reveals,
  ) {}

  async execute(enterprise: string, contact: string, why: RevealReason, { acting }: Caller, by: Actor): Promise<Result<ContactTexts, RevealRefusal>> {
    const found = await this.enterprises.find(enterprise);
    const may = found && (found.organisation === acting?.organisation || (acting?.role === 'centre' && found.state !== 'draft'));
    if (!may) return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    return this.pool.transaction<Result<ContactTexts, RevealRefusal>>(async (tx) => {
      const row = await this.contacts.lockContact(tx, enterprise, contact);
      if (!row) return refuse({ code: 'CONTACT_UNKNOWN' });
      const fields = sealedFieldsOf(row);
      const shown = await this.reveals.reveal(tx, { by, ...why, fields });
      if (!shown.ok) return shown;
      return ok({ ...nothingKnown, ...Object.fromEntries(fields.map(({ field }, index) => [field, shown.value[index] ?? null])) });
    }, { organisation: found.organisation });
  }
}
