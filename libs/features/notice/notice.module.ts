import path from 'node:path';
import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { DeclarationKeptModule, DeclarationInspectionsModule } from '@features/declaration';
import { RecognitionNewsModule } from '@features/recognition';
import { ReviewMembers, ReviewMembersModule } from '@features/review';
import { ClocksModule } from '@platform/clocks';
import { Environment, dataFolder } from '@platform/config';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { SealingModule } from '@platform/sealing';
import { ChoiceStore } from './application/choices/choice-store';
import { ChooseNotices } from './application/choices/choose-notices';
import { Wishes } from './application/choices/wishes';
import { DigestStore } from './application/digest/digest-store';
import { MakeDigest } from './application/digest/make-digest';
import { FeedbackStore } from './application/feedback/feedback-store';
import { SendFeedback } from './application/feedback/send-feedback';
import { InboxStore } from './application/inbox/inbox-store';
import { LookIntoInbox } from './application/inbox/look-into-inbox';
import { PostItem } from './application/inbox/post-item';
import { MailStore } from './application/mail/mail-store';
import { Mailer } from './application/mail/mailer';
import { SendAgain } from './application/mail/send-again';
import { MailOrigin, SendMail } from './application/mail/send-mail';
import { WriteMail } from './application/mail/write-mail';
import { FeedbackController } from './http/feedback.controller';
import { InboxController } from './http/inbox.controller';
import { ItemBodies } from './http/item-body';
import { MailsController } from './http/mails.controller';
import { NoticesController } from './http/notices.controller';
import './http/personal/texts';
import './http/texts';
import { DailyDigest } from './jobs/daily-digest';
import { SettleRefused, TellCentre, TellEnterprise } from './jobs/enterprise-handlers';
import { CloseApproval, TellMember, TellRole } from './jobs/item-handlers';
import { SettleReference, TellDeclarers } from './jobs/tell-declarers';
import { SettleMeasureNotice, TellAuthority, TellCorrected, TellInspected } from './jobs/tell-oversight';
import { TellDraws, TellInterest } from './jobs/tell-draws';
import { TellRequested, TellRequester } from './jobs/tell-requests';
import { SettleAuthorities, TellAuthorities } from './jobs/tell-authorities';
import { SettleWords, TellMappingCentre } from './jobs/tell-mapping-centre';
import { SettleParties, TellParties } from './jobs/tell-parties';
import { SettlePanelItems, TellMembers } from './jobs/tell-panels';
import { recognitionHandlers } from './jobs/recognition/handlers';
import { TellFollowers } from './jobs/tell-followers';
import { MailSecret, MailSecurity, SendWrittenMail } from './jobs/mail-handlers';
import { SqlChoiceStore } from './persistence/choices/sql-choice-store';
import { SqlDigestStore } from './persistence/digest/sql-digest-store';
import { SqlFeedbackStore } from './persistence/feedback/sql-feedback-store';
import { SqlInboxStore } from './persistence/inbox/sql-inbox-store';
import { mailAddress } from './persistence/mail/mail-address';
import { mailerFor } from './persistence/mail/mailer-for';
import { SqlMailStore } from './persistence/mail/sql-mail-store';
import { FeedbackRetention, MailRetention } from './persistence/personal/notice-retention';
import { SqlNoticeRecords } from './persistence/personal/sql-notice-records';

const originOf = ({ publicUrl, host, port }: Environment): string => publicUrl ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;

/** Inboxes, mails, what people want by mail, and what they tell the centre. In the role `worker` its handlers follow the acts. */
@Module({
  imports: [AccessContactsModule, DeclarationKeptModule, DeclarationInspectionsModule, RecognitionNewsModule, ReviewMembersModule, ClocksModule, SealingModule],
  controllers: [InboxController, NoticesController, FeedbackController, MailsController],
  providers: [
    { provide: MailStore, useClass: SqlMailStore },
    { provide: InboxStore, useClass: SqlInboxStore },
    { provide: ChoiceStore, useClass: SqlChoiceStore },
    { provide: DigestStore, useClass: SqlDigestStore },
    { provide: FeedbackStore, useClass: SqlFeedbackStore },
    { provide: MailOrigin, useFactory: (environment: Environment) => new MailOrigin(originOf(environment)), inject: [Environment] },
    {
      provide: Mailer,
      useFactory: (environment: Environment) => mailerFor(mailAddress(environment.smtpUrl, path.join(dataFolder(environment.dataDir), 'mail'), originOf(environment))),
      inject: [Environment],
    },
    { provide: WriteMail, useFactory: (...parts: ConstructorParameters<typeof WriteMail>) => new WriteMail(...parts), inject: [MailStore, Journal] },
    { provide: SendMail, useFactory: (...parts: ConstructorParameters<typeof SendMail>) => new SendMail(...parts), inject: [WritePool, MailStore, Mailer, Journal, MailOrigin] },
    { provide: SendAgain, useFactory: (...parts: ConstructorParameters<typeof SendAgain>) => new SendAgain(...parts), inject: [WritePool, MailStore, Journal] },
    { provide: Wishes, useFactory: (...parts: ConstructorParameters<typeof Wishes>) => new Wishes(...parts), inject: [Contacts, ChoiceStore] },
    { provide: PostItem, useFactory: (...parts: ConstructorParameters<typeof PostItem>) => new PostItem(...parts), inject: [InboxStore, Wishes, WriteMail] },
    { provide: LookIntoInbox, useFactory: (...parts: ConstructorParameters<typeof LookIntoInbox>) => new LookIntoInbox(...parts), inject: [WritePool, InboxStore] },
    { provide: ChooseNotices, useFactory: (...parts: ConstructorParameters<typeof ChooseNotices>) => new ChooseNotices(...parts), inject: [WritePool, ChoiceStore] },
    { provide: SendFeedback, useFactory: (...parts: ConstructorParameters<typeof SendFeedback>) => new SendFeedback(...parts), inject: [WritePool, FeedbackStore, Idempotency, Journal] },
    {
      provide: MakeDigest,
      useFactory: (...[pool, digests, wishes, members, mails, journal]: [WritePool, DigestStore, Wishes, ReviewMembers, WriteMail, Journal]) => new MakeDigest(pool, digests, { wishes, members }, mails, journal),
      inject: [WritePool, DigestStore, Wishes, ReviewMembers, WriteMail, Journal],
    },
    SqlNoticeRecords, MailRetention, FeedbackRetention, ItemBodies, MailSecret, MailSecurity, SendWrittenMail, TellRole, TellMember, TellCentre, TellEnterprise, SettleRefused, CloseApproval, TellDeclarers, SettleReference, TellFollowers, TellInspected, TellAuthority, SettleMeasureNotice, TellCorrected, TellRequested, TellRequester, TellMembers, SettlePanelItems, TellAuthorities, SettleAuthorities, TellMappingCentre, SettleWords, TellParties, SettleParties, ...recognitionHandlers, TellDraws, TellInterest, DailyDigest,
  ],
  exports: [PostItem, SendFeedback, WriteMail],
})
export class NoticeModule {}
