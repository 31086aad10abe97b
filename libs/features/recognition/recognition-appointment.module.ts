import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessModule, Competences, Contacts } from '@features/access';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersonModule, TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { AppointmentStore } from './application/appointment/appointment-store';
import { ProposeAppointment } from './application/appointment/propose-appointment';
import { SeeAppointments } from './application/appointment/see-appointments';
import { SettleAppointment } from './application/appointment/settle-appointment';
import { WeighAppointment } from './application/appointment/weigh-appointment';
import { WriteAppointment } from './application/appointment/write-appointment';
import { CatalogueReading } from './application/catalogue/catalogue-reading';
import { CatalogueStore } from './application/catalogue/catalogue-store';
import { AppointmentsController } from './http/appointment/appointments.controller';
import { SqlAppointmentStore } from './persistence/appointment/sql-appointment-store';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';

/** Who decides applications under a catalogue, as two administrators appoint them. */
@Module({
  imports: [AccessModule, AccessContactsModule, RecognitionCatalogueModule, SealingModule, TwoPersonModule],
  controllers: [AppointmentsController],
  providers: [
    { provide: AppointmentStore, useClass: SqlAppointmentStore },
    { provide: SeeAppointments, useFactory: (...parts: ConstructorParameters<typeof SeeAppointments>) => new SeeAppointments(...parts), inject: [AppointmentStore, Contacts, Clock] },
    { provide: WeighAppointment, useFactory: (...parts: ConstructorParameters<typeof WeighAppointment>) => new WeighAppointment(...parts), inject: [WritePool, CatalogueReading, Competences, Contacts, Clock] },
    { provide: WriteAppointment, useFactory: (...parts: ConstructorParameters<typeof WriteAppointment>) => new WriteAppointment(...parts), inject: [AppointmentStore, TwoPersons, Journal] },
    {
      provide: ProposeAppointment,
      useFactory: (...[pool, appointments, catalogues, weighing, writing, secrets, idempotency]: [WritePool, AppointmentStore, CatalogueStore, WeighAppointment, WriteAppointment, Secrets, Idempotency]) =>
        new ProposeAppointment(pool, { appointments, catalogues }, weighing, writing, { secrets, idempotency }),
      inject: [WritePool, AppointmentStore, CatalogueStore, WeighAppointment, WriteAppointment, Secrets, Idempotency],
    },
    {
      provide: SettleAppointment,
      useFactory: (...[pool, appointments, catalogues, weighing, persons, journal]: [WritePool, AppointmentStore, CatalogueStore, WeighAppointment, TwoPersons, Journal]) =>
        new SettleAppointment(pool, { appointments, catalogues }, weighing, persons, journal),
      inject: [WritePool, AppointmentStore, CatalogueStore, WeighAppointment, TwoPersons, Journal],
    },
  ],
})
export class RecognitionAppointmentModule {}
