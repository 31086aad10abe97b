import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { Remind } from './application/reminders/remind';
import { Reminders } from './application/reminders/reminders';
import { RecognitionReminders } from './jobs/reminders';
import { SqlReminders } from './persistence/reminders/sql-reminders';

/** Days that draw near: of applications, and of certificates that end. */
@Module({
  providers: [
    { provide: Reminders, useClass: SqlReminders },
    { provide: Remind, useFactory: (...parts: ConstructorParameters<typeof Remind>) => new Remind(...parts), inject: [WritePool, Reminders, Journal, Clock] },
    RecognitionReminders,
  ],
})
export class RecognitionRemindersModule {}
