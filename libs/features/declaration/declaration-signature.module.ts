import { Module } from '@nestjs/common';
import { AccessSigningModule, SignByPasskey } from '@features/access';
import { WritePool } from '@platform/database';
import { PersonNames } from '@platform/permissions';
import { SealingModule, Secrets } from '@platform/sealing';
import { ProveSignature } from './application/signature/prove-signature';
import { SignatoryNames } from './application/signature/signatory-names';
import { SignatureStore } from './application/signature/signature-store';
import { StatusPlaces } from './application/status/status-places';
import { SignatoryRecords } from './persistence/signature/signatory-records';
import { SqlSignatureStore } from './persistence/signature/sql-signature-store';
import { SqlStatusPlaces } from './persistence/status/sql-status-places';

/** What a version has beside its text: the signature of the authorised person, and a place in the lists of status. */
@Module({
  imports: [AccessSigningModule, SealingModule],
  providers: [
    SignatoryRecords,
    { provide: SignatureStore, useClass: SqlSignatureStore },
    { provide: StatusPlaces, useClass: SqlStatusPlaces },
    { provide: SignatoryNames, useFactory: (people: PersonNames, secrets: Secrets) => new SignatoryNames(people, secrets), inject: [PersonNames, Secrets] },
    { provide: ProveSignature, useFactory: (...parts: ConstructorParameters<typeof ProveSignature>) => new ProveSignature(...parts), inject: [WritePool, SignatureStore, SignatoryNames, SignByPasskey] },
  ],
  exports: [AccessSigningModule, ProveSignature, SignatoryNames, SignatureStore, StatusPlaces],
})
export class DeclarationSignatureModule {}
