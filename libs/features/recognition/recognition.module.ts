import { Module } from '@nestjs/common';
import { RecognitionApplyingModule } from './recognition-applying.module';
import { RecognitionAppointmentModule } from './recognition-appointment.module';
import { RecognitionDraftsModule } from './recognition-drafts.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionCertificateModule } from './recognition-certificate.module';
import { RecognitionDeskModule } from './recognition-desk.module';
import { RecognitionExamplesModule } from './recognition-examples.module';
import { RecognitionLookupModule } from './recognition-lookup.module';
import { RecognitionRegisterModule } from './recognition-register.module';
import { RecognitionRemindersModule } from './recognition-reminders.module';

/** What a Taiwan qualification of a person or a firm is worth here: catalogues, applications, certificates. */
@Module({ imports: [RecognitionApplyingModule, RecognitionAppointmentModule, RecognitionDraftsModule, RecognitionCatalogueModule, RecognitionCertificateModule, RecognitionDeskModule, RecognitionExamplesModule, RecognitionLookupModule, RecognitionRegisterModule, RecognitionRemindersModule] })
export class RecognitionModule {}
