import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessFoundingModule, Contacts, FoundOrganisation } from '@features/access';
import { EnterprisePublicationModule, VerifiedEnterprises } from '@features/enterprise';
import { ReadPool, WritePool } from '@platform/database';
import { Files, PictureLook } from '@platform/files';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PersonalFields } from '@platform/personal';
import { SealingModule, Secrets } from '@platform/sealing';
import { Clock } from '@pure/kernel';
import { BeginActFirst } from './application/applying/act-first';
import { AppliedRow } from './application/applying/applied-row';
import { ApplicantActs } from './application/applying/applicant-acts';
import { ApplicationStore } from './application/applying/application-store';
import { BeginApplication } from './application/applying/begin-application';
import { ClaimApplication } from './application/applying/claim-application';
import { HandOver } from './application/applying/hand-over';
import { HolderStore } from './application/applying/holder-store';
import { HolderFields } from './application/applying/holder-texts';
import { IssuedCertificates } from './application/applying/issued-certificates';
import { KeepProofs } from './application/applying/keep-proofs';
import { OwnApplications } from './application/applying/own-applications';
import { ProofStore } from './application/applying/proof-store';
import { ReadApplications } from './application/applying/read-applications';
import { RowToApplyFor } from './application/applying/row-to-apply-for';
import { SubmitApplication } from './application/applying/submit-application';
import { TakeStock } from './application/applying/take-stock';
import { WriteApplication } from './application/applying/write-application';
import { CatalogueReading, FindRow, Handlers } from './application/catalogue/catalogue-reading';
import { CaseClock } from './application/desk/case-clock';
import { ApplicantActsController } from './http/applying/applicant-acts.controller';
import { ApplicationsController } from './http/applying/applications.controller';
import { HandOverController } from './http/applying/hand-over.controller';
import { ProofsController } from './http/applying/proofs.controller';
import { EraseLeftProofs } from './jobs/erase-left-proofs';
import { HolderRecords, RecognitionHold } from './persistence/applying/holder-records';
import { EndedCertificates, ForgetHolders, LeftApplications } from './persistence/applying/left-applications';
import { SqlIssuedCertificates } from './persistence/applying/sql-issued-certificates';
import { ProofReaders } from './persistence/applying/proof-readers';
import { RecognitionStoresModule } from './recognition-stores.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionClockModule } from './recognition-clock.module';

/** Applications of people and firms: drafts, proofs, submission, and what a person sees and has deleted of them. */
@Module({
  imports: [AccessContactsModule, AccessFoundingModule, EnterprisePublicationModule, RecognitionStoresModule, RecognitionCatalogueModule, RecognitionClockModule, SealingModule],
  controllers: [ApplicationsController, ProofsController, ApplicantActsController, HandOverController],
  providers: [
    { provide: IssuedCertificates, useClass: SqlIssuedCertificates },
    { provide: OwnApplications, useFactory: (...parts: ConstructorParameters<typeof OwnApplications>) => new OwnApplications(...parts), inject: [WritePool, ApplicationStore] },
    { provide: AppliedRow, useFactory: (...parts: ConstructorParameters<typeof AppliedRow>) => new AppliedRow(...parts), inject: [FindRow, CatalogueReading] },
    { provide: RowToApplyFor, useFactory: (...parts: ConstructorParameters<typeof RowToApplyFor>) => new RowToApplyFor(...parts), inject: [ReadPool, CatalogueReading, FindRow, Handlers, Clock] },
    { provide: TakeStock, useFactory: (...parts: ConstructorParameters<typeof TakeStock>) => new TakeStock(...parts), inject: [HolderStore, HolderFields, ProofStore] },
    {
      provide: BeginApplication,
      useFactory: (...[pool, rows, places, enterprises, applications, holders, fields, secrets, journal, idempotency, contacts]: [WritePool, RowToApplyFor, FoundOrganisation, VerifiedEnterprises, ApplicationStore, HolderStore, PersonalFields, Secrets, Journal, Idempotency, Contacts]) =>
        new BeginApplication(pool, rows, places, enterprises, { applications, holders, fields, secrets, journal, idempotency, contacts }),
      inject: [WritePool, RowToApplyFor, FoundOrganisation, VerifiedEnterprises, ApplicationStore, HolderStore, PersonalFields, Secrets, Journal, Idempotency, Contacts],
    },
    {
      provide: WriteApplication,
      useFactory: (...[own, applications, holders, fields, rows, clock]: [OwnApplications, ApplicationStore, HolderStore, HolderFields, AppliedRow, Clock]) => new WriteApplication(own, applications, { holders, fields }, rows, clock),
      inject: [OwnApplications, ApplicationStore, HolderStore, HolderFields, AppliedRow, Clock],
    },
    {
      provide: KeepProofs,
      useFactory: (...[own, proofs, kept, look, rows, idempotency, journal]: [OwnApplications, ProofStore, Files, PictureLook, AppliedRow, Idempotency, Journal]) => new KeepProofs(own, proofs, { kept, look }, rows, { idempotency, journal }),
      inject: [OwnApplications, ProofStore, Files, PictureLook, AppliedRow, Idempotency, Journal],
    },
    {
      provide: SubmitApplication,
      useFactory: (...[own, rows, stock, applications, fields, applied, enterprises, journal, clock]: [OwnApplications, RowToApplyFor, TakeStock, ApplicationStore, HolderFields, AppliedRow, VerifiedEnterprises, Journal, CaseClock]) =>
        new SubmitApplication(own, rows, stock, { applications, fields, applied, enterprises, journal, clock }),
      inject: [OwnApplications, RowToApplyFor, TakeStock, ApplicationStore, HolderFields, AppliedRow, VerifiedEnterprises, Journal, CaseClock],
    },
    {
      provide: ApplicantActs,
      useFactory: (...[own, applications, holders, personal, clock, due, journal]: [OwnApplications, ApplicationStore, HolderStore, PersonalFields, Clock, CaseClock, Journal]) => new ApplicantActs(own, applications, { holders, personal }, { clock, due }, journal),
      inject: [OwnApplications, ApplicationStore, HolderStore, PersonalFields, Clock, CaseClock, Journal],
    },
    {
      provide: ReadApplications,
      useFactory: (...[pool, own, applications, stock, rows, current, files, certificates, contacts, clock, due]: [WritePool, OwnApplications, ApplicationStore, TakeStock, AppliedRow, RowToApplyFor, Files, IssuedCertificates, Contacts, Clock, CaseClock]) =>
        new ReadApplications(pool, own, applications, stock, { rows, current, files, certificates, contacts, clock, due }),
      inject: [WritePool, OwnApplications, ApplicationStore, TakeStock, AppliedRow, RowToApplyFor, Files, IssuedCertificates, Contacts, Clock, CaseClock],
    },
    {
      provide: BeginActFirst,
      useFactory: (...[own, applications, rows, clock, due, journal]: [OwnApplications, ApplicationStore, AppliedRow, Clock, CaseClock, Journal]) => new BeginActFirst(own, applications, rows, { clock, due }, journal),
      inject: [OwnApplications, ApplicationStore, AppliedRow, Clock, CaseClock, Journal],
    },
    { provide: HandOver, useFactory: (...parts: ConstructorParameters<typeof HandOver>) => new HandOver(...parts), inject: [OwnApplications, ApplicationStore, HolderStore, Secrets, Journal] },
    { provide: ClaimApplication, useFactory: (...parts: ConstructorParameters<typeof ClaimApplication>) => new ClaimApplication(...parts), inject: [WritePool, FoundOrganisation, HolderStore, PersonalFields, Journal] },
    EraseLeftProofs, HolderRecords, RecognitionHold, ForgetHolders, LeftApplications, EndedCertificates, ProofReaders,
  ],
  exports: [BeginApplication, WriteApplication, KeepProofs, SubmitApplication, ApplicantActs],
})
export class RecognitionApplyingModule {}
