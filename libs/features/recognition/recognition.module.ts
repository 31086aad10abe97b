import { Module } from '@nestjs/common';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';

/** What a Taiwan qualification of a person or a firm is worth here: catalogues, applications, certificates. */
@Module({ imports: [RecognitionCatalogueModule] })
export class RecognitionModule {}
