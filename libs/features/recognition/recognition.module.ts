import { Module } from '@nestjs/common';
import { RecognitionApplyingModule } from './recognition-applying.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';

/** What a Taiwan qualification of a person or a firm is worth here: catalogues, applications, certificates. */
@Module({ imports: [RecognitionApplyingModule, RecognitionCatalogueModule] })
export class RecognitionModule {}
