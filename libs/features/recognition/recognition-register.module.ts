import { Module } from '@nestjs/common';
import type { OpenDataOffer } from '@features/catalogue';
import { CountedCertificates, RecognitionFigures } from './application/figures/recognition-figures';
import { RegisterController } from './http/certificate/register.controller';
import { SqlCountedCertificates } from './persistence/figures/sql-counted-certificates';
import { RecognitionOpenData } from './persistence/figures/recognition-open-data';
import { RecognitionCertificateModule } from './recognition-certificate.module';

/** Recognised firms, and people as figures that tell of nobody. */
@Module({
  imports: [RecognitionCertificateModule],
  controllers: [RegisterController],
  providers: [
    { provide: CountedCertificates, useClass: SqlCountedCertificates },
    { provide: RecognitionFigures, useFactory: (counted: CountedCertificates) => new RecognitionFigures(counted), inject: [CountedCertificates] },
  ],
  exports: [RecognitionFigures, RecognitionCertificateModule],
})
export class RecognitionRegisterModule {}

/** What is given away of it, without Nest. */
export const recognitionOpenData = (): OpenDataOffer => new RecognitionOpenData();
