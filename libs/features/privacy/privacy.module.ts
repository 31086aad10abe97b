import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessPersonalModule, AccountClosing, Contacts } from '@features/access';
import { ChangeSetting, Clocks, ClocksModule, SettingStore } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PersonNames } from '@platform/permissions';
import { PersonalFields, PersonalProviders } from '@platform/personal';
import { Clock } from '@pure/kernel';
import { BreachClocks } from './application/breach/breach-clocks';
import { BreachDesk } from './application/breach/breach-desk';
import { SeeBreaches } from './application/breach/see-breaches';
import { BreachStore } from './application/breach/breach-store';
import { NoticeReadings } from './application/notice/notice-readings';
import { PrivacyNotices } from './application/notice/privacy-notices';
import { CorrectMyData } from './application/person/correct-my-data';
import { KeepConsents } from './application/person/keep-consents';
import { SeeMyData } from './application/person/my-data';
import { PersonStore } from './application/person/person-store';
import { Subjects } from './application/person/subjects';
import { AskToLeave } from './application/requests/ask-to-leave';
import { ErasePerson } from './application/requests/erase-person';
import { RequestStore } from './application/requests/request-store';
import { SettleRequest } from './application/requests/settle-request';
import { SettleWaiting } from './application/requests/settle-waiting';
import { ApplyRetention } from './application/retention/apply-retention';
import { ClosedAccountRetention } from './application/retention/closed-account-retention';
import { RetentionRunStore } from './application/retention/retention-run-store';
import { SeeRetention } from './application/retention/see-retention';
import { RetentionRules } from './application/retention/retention-rules';
import { PrivacyNoticesController } from './http/notices.controller';
import { PersonalController } from './http/personal.controller';
import { PersonalRequestsController } from './http/requests.controller';
import { BreachesController } from './http/breaches.controller';
import { RetentionController } from './http/retention.controller';
import './http/shipped-settings';
import './http/texts';
import { SettleRequests } from './jobs/settle-requests';
import { SqlBreachStore } from './persistence/sql-breach-store';
import { SqlPersonStore } from './persistence/sql-person-store';
import { SqlRetentionRunStore } from './persistence/sql-retention-run-store';
import { SqlRequestStore } from './persistence/sql-request-store';

/** What people are told of their data, and their rights over it. */
@Module({
  imports: [AccessContactsModule, AccessPersonalModule, ClocksModule],
  controllers: [PersonalController, PersonalRequestsController, PrivacyNoticesController, RetentionController, BreachesController],
  providers: [
    { provide: PersonStore, useClass: SqlPersonStore },
    { provide: BreachStore, useClass: SqlBreachStore },
    { provide: RequestStore, useClass: SqlRequestStore },
    { provide: PrivacyNotices, useFactory: (...parts: ConstructorParameters<typeof PrivacyNotices>) => new PrivacyNotices(...parts), inject: [SettingStore, ChangeSetting, Clock] },
    { provide: Subjects, useFactory: (...parts: ConstructorParameters<typeof Subjects>) => new Subjects(...parts), inject: [PersonalFields, Contacts] },
    { provide: SeeMyData, useFactory: (...parts: ConstructorParameters<typeof SeeMyData>) => new SeeMyData(...parts), inject: [WritePool, Subjects, PersonStore, RequestStore, PersonalProviders] },
    { provide: CorrectMyData, useFactory: (...parts: ConstructorParameters<typeof CorrectMyData>) => new CorrectMyData(...parts), inject: [WritePool, Subjects, PersonStore, PersonalProviders, Journal] },
    { provide: KeepConsents, useFactory: (...parts: ConstructorParameters<typeof KeepConsents>) => new KeepConsents(...parts), inject: [WritePool, PrivacyNotices, Subjects, PersonStore, Journal] },
    { provide: SettleRequest, useFactory: (...parts: ConstructorParameters<typeof SettleRequest>) => new SettleRequest(...parts), inject: [RequestStore, PersonalProviders, ErasePerson, AccountClosing, Journal] },
    { provide: AskToLeave, useFactory: (...parts: ConstructorParameters<typeof AskToLeave>) => new AskToLeave(...parts), inject: [WritePool, Subjects, RequestStore, SettleRequest] },
    { provide: SettleWaiting, useFactory: (...parts: ConstructorParameters<typeof SettleWaiting>) => new SettleWaiting(...parts), inject: [WritePool, Subjects, RequestStore, SettleRequest] },
    { provide: ErasePerson, useFactory: (...parts: ConstructorParameters<typeof ErasePerson>) => new ErasePerson(...parts), inject: [PersonalProviders, PersonalFields] },
    { provide: RetentionRules, useFactory: (...parts: ConstructorParameters<typeof RetentionRules>) => new RetentionRules(...parts), inject: [SettingStore, ChangeSetting, Clock] },
    { provide: ClosedAccountRetention, useFactory: (...parts: ConstructorParameters<typeof ClosedAccountRetention>) => new ClosedAccountRetention(...parts), inject: [RequestStore, Subjects, ErasePerson] },
    { provide: ApplyRetention, useFactory: (...parts: ConstructorParameters<typeof ApplyRetention>) => new ApplyRetention(...parts), inject: [WritePool, RetentionRules, PersonalProviders, Journal] },
    { provide: RetentionRunStore, useClass: SqlRetentionRunStore },
    { provide: SeeRetention, useFactory: (...parts: ConstructorParameters<typeof SeeRetention>) => new SeeRetention(...parts), inject: [WritePool, RetentionRules, PersonalProviders, RetentionRunStore] },
    { provide: NoticeReadings, useFactory: (...parts: ConstructorParameters<typeof NoticeReadings>) => new NoticeReadings(...parts), inject: [WritePool, PrivacyNotices, PersonStore] },
    { provide: BreachClocks, useFactory: (...parts: ConstructorParameters<typeof BreachClocks>) => new BreachClocks(...parts), inject: [Clocks, Clock] },
    { provide: BreachDesk, useFactory: (...parts: ConstructorParameters<typeof BreachDesk>) => new BreachDesk(...parts), inject: [WritePool, BreachStore, Idempotency, Journal] },
    { provide: SeeBreaches, useFactory: (...parts: ConstructorParameters<typeof SeeBreaches>) => new SeeBreaches(...parts), inject: [WritePool, BreachStore, BreachClocks, PersonNames] },
    SettleRequests,
  ],
  exports: [PrivacyNotices],
})
export class PrivacyModule {}
