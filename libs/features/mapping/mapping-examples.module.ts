import { Module } from '@nestjs/common';
import { exampleMembers } from '@features/access';
import { CatalogueEngineModule, ClauseTrees } from '@features/catalogue';
import { CorrespondenceModule, RequirementStore } from '@features/correspondence';
import { LeadExamplePanel, ReviewExamplesModule } from '@features/review';
import { WritePool } from '@platform/database';
import { SealingModule, Secrets } from '@platform/sealing';
import { Clock } from '@pure/kernel';
import { AnswerObjection } from './application/approval/answer-objection';
import { ObjectToMapping } from './application/approval/object-to-mapping';
import { OpenMappingPanel } from './application/approval/open-mapping-panel';
import { ReadCases } from './application/approval/read-cases';
import { SendToNotice } from './application/approval/send-to-notice';
import { SettleNotice } from './application/approval/settle-notice';
import { BeginMapping } from './application/drafts/begin-mapping';
import { ReadDrafts } from './application/drafts/read-drafts';
import { SubmitMapping } from './application/drafts/submit-mapping';
import { DecideExample } from './application/examples/decide-example';
import { DraftExample } from './application/examples/draft-example';
import { TakeExampleOn } from './application/examples/take-example-on';
import { ExampleGoesOn } from './jobs/example-goes-on';
import { MappingApprovalModule } from './mapping-approval.module';
import { MappingDraftsModule } from './mapping-drafts.module';
import { MappingPublicationModule } from './mapping-publication.module';

/** The mapping of the invented standards, through its whole life. */
@Module({
  imports: [CatalogueEngineModule, CorrespondenceModule, MappingApprovalModule, MappingDraftsModule, MappingPublicationModule, ReviewExamplesModule, SealingModule],
  providers: [
    { provide: DraftExample, useFactory: (...parts: ConstructorParameters<typeof DraftExample>) => new DraftExample(...parts), inject: [ReadDrafts, BeginMapping, SubmitMapping, ClauseTrees, RequirementStore] },
    {
      provide: DecideExample,
      useFactory: (...[cases, opening, sending, objecting, answering, settling, clock]: [ReadCases, OpenMappingPanel, SendToNotice, ObjectToMapping, AnswerObjection, SettleNotice, Clock]) =>
        new DecideExample(cases, { opening, sending, objecting, answering, settling }, clock),
      inject: [ReadCases, OpenMappingPanel, SendToNotice, ObjectToMapping, AnswerObjection, SettleNotice, Clock],
    },
    {
      provide: TakeExampleOn,
      useFactory: (...[write, drafting, panels, deciding, secrets]: [WritePool, DraftExample, LeadExamplePanel, DecideExample, Secrets]) => new TakeExampleOn(exampleMembers({ write }), drafting, panels, deciding, secrets),
      inject: [WritePool, DraftExample, LeadExamplePanel, DecideExample, Secrets],
    },
    ExampleGoesOn,
  ],
  exports: [TakeExampleOn],
})
export class MappingExamplesModule {}
