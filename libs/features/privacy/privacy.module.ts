import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { ChangeSetting, ClocksModule, SettingStore } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PersonalFields, PersonalProviders } from '@platform/personal';
import { Clock } from '@pure/kernel';
import { PrivacyNotices } from './application/notice/privacy-notices';
import { CorrectMyData } from './application/person/correct-my-data';
import { KeepConsents } from './application/person/keep-consents';
import { SeeMyData } from './application/person/my-data';
import { PersonStore } from './application/person/person-store';
import { Subjects } from './application/person/subjects';
import { PrivacyNoticesController } from './http/notices.controller';
import { PersonalController } from './http/personal.controller';
import './http/texts';
import { SqlPersonStore } from './persistence/sql-person-store';

/** What people are told of their data, and their rights over it. */
@Module({
  imports: [AccessContactsModule, ClocksModule],
  controllers: [PersonalController, PrivacyNoticesController],
  providers: [
    { provide: PersonStore, useClass: SqlPersonStore },
    { provide: PrivacyNotices, useFactory: (...parts: ConstructorParameters<typeof PrivacyNotices>) => new PrivacyNotices(...parts), inject: [SettingStore, ChangeSetting, Clock] },
    { provide: Subjects, useFactory: (...parts: ConstructorParameters<typeof Subjects>) => new Subjects(...parts), inject: [PersonalFields, Contacts] },
    { provide: SeeMyData, useFactory: (...parts: ConstructorParameters<typeof SeeMyData>) => new SeeMyData(...parts), inject: [WritePool, Subjects, PersonStore, PersonalProviders] },
    { provide: CorrectMyData, useFactory: (...parts: ConstructorParameters<typeof CorrectMyData>) => new CorrectMyData(...parts), inject: [WritePool, Subjects, PersonStore, PersonalProviders, Journal] },
    { provide: KeepConsents, useFactory: (...parts: ConstructorParameters<typeof KeepConsents>) => new KeepConsents(...parts), inject: [WritePool, PrivacyNotices, Subjects, PersonStore, Journal] },
  ],
  exports: [PrivacyNotices],
})
export class PrivacyModule {}
