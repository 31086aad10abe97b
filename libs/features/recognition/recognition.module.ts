import { Module } from '@nestjs/common';
import { RecognitionApplyingModule } from './recognition-applying.module';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionDeskModule } from './recognition-desk.module';
import { RecognitionLookupModule } from './recognition-lookup.module';

/** What a Taiwan qualification of a person or a firm is worth here: catalogues, applications, certificates. */
@Module({ imports: [RecognitionApplyingModule, RecognitionCatalogueModule, RecognitionDeskModule, RecognitionLookupModule] })
export class RecognitionModule {}
