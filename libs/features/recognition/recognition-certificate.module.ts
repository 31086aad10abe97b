import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { DeclarationCredentialModule, SignCode, SignCredential } from '@features/declaration';
import { Environment, siteOrigin } from '@platform/config';
import { ReadPool, WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { CertificateAddresses } from './application/certificate/certificate-addresses';
import { CertificatePlaces } from './application/certificate/certificate-places';
import { CertificateStore } from './application/certificate/certificate-store';
import { HandledCertificates, HandledReading } from './application/certificate/handled-certificates';
import { HolderFields } from './application/certificate/holder-fields';
import { IssueCertificate } from './application/certificate/issue-certificate';
import { MakeCertificateCode } from './application/certificate/make-certificate-code';
import { MakeCertificateCredential } from './application/certificate/make-certificate-credential';
import { MakeCertificateList } from './application/certificate/make-certificate-list';
import { CertificatePapers, PrintCertificate } from './application/certificate/print-certificate';
import { PublishedCertificates } from './application/certificate/published-certificates';
import { RecordCertificateAct } from './application/certificate/record-certificate-act';
import { SeeCertificate } from './application/certificate/see-certificate';
import { TakeCertificateMeasure } from './application/certificate/take-certificate-measure';
import { TellChosenFields } from './application/certificate/tell-chosen-fields';
import { CertificateProofsController } from './http/certificate/certificate-proofs.controller';
import { CertificatesController } from './http/certificate/certificates.controller';
import { HandledCertificatesController } from './http/certificate/handled-certificates.controller';
import { OwnCertificatesController } from './http/certificate/own-certificates.controller';
import { endorsementWords } from './pages/papers/endorsement-words';
import { PrintedCertificates } from './pages/papers/printed-certificates';
import { CertificateRecords } from './persistence/certificate/certificate-records';
import { SqlCertificatePlaces } from './persistence/certificate/sql-certificate-places';
import { SqlCertificateStore } from './persistence/certificate/sql-certificate-store';
import { SqlHandledReading } from './persistence/certificate/sql-handled-reading';
import { SqlHolderFields } from './persistence/certificate/sql-holder-fields';
import { SqlPublishedCertificates } from './persistence/certificate/sql-published-certificates';

/** Certificates: issued with a decision, read by everybody, shown by their holders, suspended and revoked by two persons. */
@Module({
  imports: [AccessContactsModule, DeclarationCredentialModule, SealingModule],
  controllers: [CertificatesController, CertificateProofsController, OwnCertificatesController, HandledCertificatesController],
  providers: [
    CertificateRecords,
    { provide: CertificateStore, useClass: SqlCertificateStore },
    { provide: CertificatePlaces, useClass: SqlCertificatePlaces },
    { provide: HolderFields, useClass: SqlHolderFields },
    { provide: HandledReading, useClass: SqlHandledReading },
    { provide: PublishedCertificates, useClass: SqlPublishedCertificates },
    { provide: CertificateAddresses, useFactory: (environment: Environment) => new CertificateAddresses(siteOrigin(environment)), inject: [Environment] },
    { provide: CertificatePapers, useFactory: (addresses: CertificateAddresses) => new PrintedCertificates((number) => addresses.code(number)), inject: [CertificateAddresses] },
    { provide: RecordCertificateAct, useFactory: (...parts: ConstructorParameters<typeof RecordCertificateAct>) => new RecordCertificateAct(...parts), inject: [CertificateStore, PublicLog, Journal] },
    {
      provide: IssueCertificate,
      useFactory: (...[certificates, places, holders, recording, log, journal, secrets]: [CertificateStore, CertificatePlaces, HolderFields, RecordCertificateAct, PublicLog, Journal, Secrets]) =>
        new IssueCertificate({ certificates, places, holders }, recording, log, journal, { secrets, sha256: (bytes) => hash('sha256', bytes, 'buffer') }),
      inject: [CertificateStore, CertificatePlaces, HolderFields, RecordCertificateAct, PublicLog, Journal, Secrets],
    },
    { provide: SeeCertificate, useFactory: (published: PublishedCertificates) => new SeeCertificate(published), inject: [PublishedCertificates] },
    { provide: MakeCertificateCode, useFactory: (...parts: ConstructorParameters<typeof MakeCertificateCode>) => new MakeCertificateCode(...parts), inject: [SeeCertificate, SignCode, CertificateAddresses, CertificatePlaces, ReadPool] },
    {
      provide: MakeCertificateCredential,
      useFactory: (...[seeing, signing, addresses, places, read]: [SeeCertificate, SignCredential, CertificateAddresses, CertificatePlaces, ReadPool]) =>
        new MakeCertificateCredential(seeing, signing, addresses, places, { read, words: endorsementWords }),
      inject: [SeeCertificate, SignCredential, CertificateAddresses, CertificatePlaces, ReadPool],
    },
    {
      provide: MakeCertificateList,
      useFactory: (...[places, signing, addresses, clock]: [CertificatePlaces, SignCredential, CertificateAddresses, Clock]) => new MakeCertificateList(places, signing, addresses, clock, (bytes) => gzipSync(bytes)),
      inject: [CertificatePlaces, SignCredential, CertificateAddresses, Clock],
    },
    { provide: PrintCertificate, useFactory: (...parts: ConstructorParameters<typeof PrintCertificate>) => new PrintCertificate(...parts), inject: [SeeCertificate, CertificatePapers, MakeCertificateCode] },
    { provide: TellChosenFields, useFactory: (...parts: ConstructorParameters<typeof TellChosenFields>) => new TellChosenFields(...parts), inject: [WritePool, SeeCertificate, HolderFields, MakeCertificateCredential, Journal] },
    { provide: HandledCertificates, useFactory: (...parts: ConstructorParameters<typeof HandledCertificates>) => new HandledCertificates(...parts), inject: [WritePool, HandledReading, CertificateStore, SeeCertificate] },
    {
      provide: TakeCertificateMeasure,
      useFactory: (...[pool, certificates, recording, persons, secrets, contacts, journal]: [WritePool, CertificateStore, RecordCertificateAct, TwoPersons, Secrets, Contacts, Journal]) =>
        new TakeCertificateMeasure(pool, certificates, recording, { persons, secrets, contacts }, journal),
      inject: [WritePool, CertificateStore, RecordCertificateAct, TwoPersons, Secrets, Contacts, Journal],
    },
  ],
  exports: [IssueCertificate, SeeCertificate, PublishedCertificates, CertificateAddresses],
})
export class RecognitionCertificateModule {}
