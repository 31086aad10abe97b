import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessModule, Competences, Contacts } from '@features/access';
import { CatalogueEngineModule, DecidedMappings, KeyedEditions } from '@features/catalogue';
import { OpenPanel, PanelReading, PanelsUnderWay, ReopenPanel, ReviewModule } from '@features/review';
import { Clocks, ClocksModule } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PersonNames } from '@platform/permissions';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { AnswerObjection } from './application/approval/answer-objection';
import { AnyCase } from './application/approval/any-case';
import { ApprovalStore } from './application/approval/approval-store';
import { CaseReading } from './application/approval/case-reading';
import { ChangeApproved } from './application/approval/change-approved';
import { EndValidity } from './application/approval/end-validity';
import { MappingCases } from './application/approval/mapping-cases';
import { NoticePeriod } from './application/approval/notice-period';
import { NoticesOver } from './application/approval/notices-over';
import { OpenMappingPanel } from './application/approval/open-mapping-panel';
import { PanelSummaries } from './application/approval/panel-summaries';
import { PublicationStore } from './application/approval/publication-store';
import { PublishedMappings } from './application/approval/published-mappings';
import { ReadCases } from './application/approval/read-cases';
import { RecordDecision } from './application/approval/record-decision';
import { SendBack } from './application/approval/send-back';
import { SendToNotice } from './application/approval/send-to-notice';
import { SentBackStore } from './application/approval/sent-back-store';
import { SettleNotice } from './application/approval/settle-notice';
import { SummarisePanel } from './application/approval/summarise-panel';
import { TakeConclusion } from './application/approval/take-conclusion';
import { TakeInterest } from './application/approval/take-interest';
import { TellNoticesOver } from './application/approval/tell-notices-over';
import { ReviewSubjects } from './application/review-subjects';
import { AfterwardsController } from './http/approval/afterwards.controller';
import { ApprovalCasesController } from './http/approval/cases.controller';
import { NoticeController } from './http/approval/notice.controller';
import { MappingPanelController } from './http/approval/panel.controller';
import { HearInterest } from './jobs/approval/hear-interest';
import { HearPanel } from './jobs/approval/hear-panel';
import { Notices } from './jobs/approval/notices';
import { Validity } from './jobs/approval/validity';
import { LookAnew } from './application/approval/look-anew';
import { TakePlace } from './application/approval/take-place';
import { LintMapping } from './application/lint-mapping';
import { MappingDraftsModule } from './mapping-drafts.module';
import { MappingPublicationModule } from './mapping-publication.module';
import { SqlCaseReading } from './persistence/approval/sql-case-reading';
import { SqlMappingCases } from './persistence/approval/sql-mapping-cases';
import { SqlNoticesOver } from './persistence/approval/sql-notices-over';
import { SqlSentBackStore } from './persistence/approval/sql-sent-back-store';

/** What regulators decide on mappings, and what comes of it. */
@Module({
  imports: [AccessModule, AccessContactsModule, CatalogueEngineModule, ClocksModule, MappingDraftsModule, MappingPublicationModule, ReviewModule, SealingModule],
  controllers: [ApprovalCasesController, MappingPanelController, NoticeController, AfterwardsController],
  providers: [
    HearInterest,
    HearPanel,
    Validity,
    Notices,
    { provide: NoticesOver, useClass: SqlNoticesOver },
    { provide: TellNoticesOver, useFactory: (...parts: ConstructorParameters<typeof TellNoticesOver>) => new TellNoticesOver(...parts), inject: [WritePool, NoticesOver, Journal] },
    { provide: MappingCases, useFactory: (pool: WritePool, editions: KeyedEditions) => new SqlMappingCases(pool, editions), inject: [WritePool, KeyedEditions] },
    { provide: CaseReading, useClass: SqlCaseReading },
    { provide: SentBackStore, useClass: SqlSentBackStore },
    { provide: PanelSummaries, useFactory: (...parts: ConstructorParameters<typeof SummarisePanel>) => new SummarisePanel(...parts), inject: [PanelReading, PanelsUnderWay, WritePool] },
    { provide: NoticePeriod, useFactory: (clocks: Clocks, clock: Clock) => new NoticePeriod(clocks, clock), inject: [Clocks, Clock] },
    { provide: RecordDecision, useFactory: (...parts: ConstructorParameters<typeof RecordDecision>) => new RecordDecision(...parts), inject: [MappingCases, PublicationStore, DecidedMappings, PublicLog, Journal] },
    { provide: LookAnew, useFactory: (...parts: ConstructorParameters<typeof LookAnew>) => new LookAnew(...parts), inject: [MappingCases, LintMapping] },
    { provide: TakePlace, useFactory: (...parts: ConstructorParameters<typeof TakePlace>) => new TakePlace(...parts), inject: [MappingCases, PublicationStore, RecordDecision] },
    { provide: SendBack, useFactory: (sentBack: SentBackStore, journal: Journal) => new SendBack(sentBack, journal), inject: [SentBackStore, Journal] },
    {
      provide: AnyCase,
      useFactory: (...[pool, cases, approvals, publications, competences, contacts, clock]: [WritePool, MappingCases, ApprovalStore, PublicationStore, Competences, Contacts, Clock]) =>
        new AnyCase(pool, { cases, approvals, publications }, competences, contacts, clock),
      inject: [WritePool, MappingCases, ApprovalStore, PublicationStore, Competences, Contacts, Clock],
    },
    {
      provide: SendToNotice,
      useFactory: (...[any, approvals, recording, persons, secrets, contacts, period, panels, rules, place]: [AnyCase, ApprovalStore, RecordDecision, TwoPersons, Secrets, Contacts, NoticePeriod, PanelSummaries, LookAnew, TakePlace]) =>
        new SendToNotice(any, approvals, recording, { persons, secrets, contacts, period, panels, rules, place }),
      inject: [AnyCase, ApprovalStore, RecordDecision, TwoPersons, Secrets, Contacts, NoticePeriod, PanelSummaries, LookAnew, TakePlace],
    },
    {
      provide: SettleNotice,
      useFactory: (...[any, approvals, recording, persons, panels, rules, place, back]: [AnyCase, ApprovalStore, RecordDecision, TwoPersons, PanelSummaries, LookAnew, TakePlace, SendBack]) =>
        new SettleNotice(any, approvals, recording, { persons, panels, rules, place }, back),
      inject: [AnyCase, ApprovalStore, RecordDecision, TwoPersons, PanelSummaries, LookAnew, TakePlace, SendBack],
    },
    { provide: OpenMappingPanel, useFactory: (...parts: ConstructorParameters<typeof OpenMappingPanel>) => new OpenMappingPanel(...parts), inject: [AnyCase, OpenPanel, ReviewSubjects] },
    { provide: ChangeApproved, useFactory: (...parts: ConstructorParameters<typeof ChangeApproved>) => new ChangeApproved(...parts), inject: [AnyCase, PublicationStore, RecordDecision] },
    { provide: AnswerObjection, useFactory: (...parts: ConstructorParameters<typeof AnswerObjection>) => new AnswerObjection(...parts), inject: [AnyCase, ApprovalStore, Journal] },
    {
      provide: EndValidity,
      useFactory: (...[pool, cases, approvals, publications, recording, clock]: [WritePool, MappingCases, ApprovalStore, PublicationStore, RecordDecision, Clock]) => new EndValidity(pool, { cases, approvals, publications }, recording, clock),
      inject: [WritePool, MappingCases, ApprovalStore, PublicationStore, RecordDecision, Clock],
    },
    {
      provide: TakeInterest,
      useFactory: (...[cases, approvals, publications, recording, decided, reopening, log, journal, clock]: [MappingCases, ApprovalStore, PublicationStore, RecordDecision, DecidedMappings, ReopenPanel, PublicLog, Journal, Clock]) =>
        new TakeInterest({ cases, approvals, publications }, { recording, decided, reopening, log }, journal, clock),
      inject: [MappingCases, ApprovalStore, PublicationStore, RecordDecision, DecidedMappings, ReopenPanel, PublicLog, Journal, Clock],
    },
    { provide: TakeConclusion, useFactory: (...parts: ConstructorParameters<typeof TakeConclusion>) => new TakeConclusion(...parts), inject: [MappingCases, DecidedMappings, Journal, Clock] },
    {
      provide: ReadCases,
      useFactory: (...[cases, reading, published, sentBack, panels, rules, competences, names, period]: [MappingCases, CaseReading, PublishedMappings, SentBackStore, PanelSummaries, LookAnew, Competences, PersonNames, NoticePeriod]) =>
        new ReadCases({ cases, reading, published, sentBack, panels, rules }, competences, names, period),
      inject: [MappingCases, CaseReading, PublishedMappings, SentBackStore, PanelSummaries, LookAnew, Competences, PersonNames, NoticePeriod],
    },
  ],
  exports: [AnswerObjection, OpenMappingPanel, ReadCases, SendToNotice, SettleNotice],
})
export class MappingApprovalModule {}
