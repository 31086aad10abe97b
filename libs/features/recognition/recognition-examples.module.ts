import { Module } from '@nestjs/common';
import { exampleMembers } from '@features/access';
import { WritePool } from '@platform/database';
import { Files } from '@platform/files';
import { SealingModule, Secrets } from '@platform/sealing';
import { Clock } from '@pure/kernel';
import { ApplicantActs } from './application/applying/applicant-acts';
import { ApplicationStore } from './application/applying/application-store';
import { BeginApplication } from './application/applying/begin-application';
import { KeepProofs } from './application/applying/keep-proofs';
import { SubmitApplication } from './application/applying/submit-application';
import { WriteApplication } from './application/applying/write-application';
import { FindRow } from './application/catalogue/catalogue-reading';
import { ProposeDecision } from './application/desk/propose-decision';
import { RecordVerification } from './application/desk/record-verification';
import { SettleDecision } from './application/desk/settle-decision';
import { TakeSteps } from './application/desk/take-steps';
import { ApplyAsExample } from './application/examples/apply-as-example';
import { HandleExamples } from './application/examples/handle-examples';
import { MakeExampleApplications } from './application/examples/make-example-applications';
import { ExampleApplications } from './jobs/example-applications';
import { databaseNow, examplePicture } from './persistence/examples/example-world';
import { RecognitionApplyingModule } from './recognition-applying.module';
import { RecognitionStoresModule } from './recognition-stores.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionDeskModule } from './recognition-desk.module';

/** Example applications in every state, where the installation shows itself. */
@Module({
  imports: [RecognitionApplyingModule, RecognitionStoresModule, RecognitionCatalogueModule, RecognitionDeskModule, SealingModule],
  providers: [
    {
      provide: ApplyAsExample,
      useFactory: (...[pool, begin, write, proofs, submit, acts, applications, files]: [WritePool, BeginApplication, WriteApplication, KeepProofs, SubmitApplication, ApplicantActs, ApplicationStore, Files]) =>
        new ApplyAsExample(pool, { begin, write, proofs, submit, acts }, { applications, files, picture: examplePicture }),
      inject: [WritePool, BeginApplication, WriteApplication, KeepProofs, SubmitApplication, ApplicantActs, ApplicationStore, Files],
    },
    { provide: HandleExamples, useFactory: (...parts: ConstructorParameters<typeof HandleExamples>) => new HandleExamples(...parts), inject: [TakeSteps, RecordVerification, ProposeDecision, SettleDecision] },
    {
      provide: MakeExampleApplications,
      useFactory: (...[pool, rows, secrets, applying, handling, clock]: [WritePool, FindRow, Secrets, ApplyAsExample, HandleExamples, Clock]) =>
        new MakeExampleApplications(pool, { members: exampleMembers({ write: pool }), rows, secrets, now: () => databaseNow(pool) }, applying, handling, clock),
      inject: [WritePool, FindRow, Secrets, ApplyAsExample, HandleExamples, Clock],
    },
    ExampleApplications,
  ],
})
export class RecognitionExamplesModule {}
