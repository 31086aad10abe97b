import { Module } from '@nestjs/common';
import { OwnerPool, WritePool } from '@platform/database';
import { Files } from '@platform/files';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PersonalFields, Reveals } from '@platform/personal';
import { SealingModule, Secrets } from '@platform/sealing';
import { ContactFields } from './application/attached/contact-fields';
import { ContactStore } from './application/attached/contact-store';
import { EvidenceStore } from './application/attached/evidence-store';
import { ManageContacts } from './application/attached/manage-contacts';
import { ManageEvidence } from './application/attached/manage-evidence';
import { MarkContacts } from './application/attached/mark-contacts';
import { RevealContact } from './application/attached/reveal-contact';
import { EnterpriseStore } from './application/enterprise-store';
import { OwnEnterprise } from './application/own-enterprise';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { ContactsController } from './http/attached/contacts.controller';
import { EvidenceController } from './http/attached/evidence.controller';
import './http/texts';
import { MarksAtStart } from './jobs/marks-at-start';
import { ContactRecords } from './persistence/attached/contact-records';
import { EvidenceReaders } from './persistence/attached/evidence-readers';
import { VerificationHold } from './persistence/attached/verification-hold';

/** People whom an enterprise names, and proofs that it hands in: who reads them, what a person sees of them, what holds their deletion. */
@Module({
  imports: [EnterpriseStoresModule, SealingModule],
  controllers: [ContactsController, EvidenceController],
  providers: [
    {
      provide: ManageEvidence,
      useFactory: (...parts: ConstructorParameters<typeof ManageEvidence>) => new ManageEvidence(...parts),
      inject: [OwnEnterprise, EvidenceStore, Files, Idempotency, Journal],
    },
    {
      provide: ManageContacts,
      useFactory: (...[own, contacts, fields, personal, secrets, journal]: [OwnEnterprise, ContactStore, ContactFields, PersonalFields, Secrets, Journal]) =>
        new ManageContacts(own, contacts, { fields, personal }, secrets, journal),
      inject: [OwnEnterprise, ContactStore, ContactFields, PersonalFields, Secrets, Journal],
    },
    {
      provide: RevealContact,
      useFactory: (...parts: ConstructorParameters<typeof RevealContact>) => new RevealContact(...parts),
      inject: [WritePool, EnterpriseStore, ContactStore, Reveals],
    },
    { provide: MarkContacts, useFactory: (...parts: ConstructorParameters<typeof MarkContacts>) => new MarkContacts(...parts), inject: [OwnerPool, ContactStore, ContactFields] },
    MarksAtStart, ContactRecords, VerificationHold, EvidenceReaders,
  ],
})
export class EnterpriseAttachedModule {}
