import { Module } from '@nestjs/common';
import { CertificatesPages } from './pages/certificate/certificates.pages';
import { CataloguesPages } from './pages/lookup/catalogues.pages';
import { LookupPages } from './pages/lookup/lookup.pages';
import { SuggestionPages } from './pages/suggestion/suggestion.pages';
import { RecognitionLookupModule } from './recognition-lookup.module';
import { RecognitionRegisterModule } from './recognition-register.module';

/** The public pages of recognition: catalogues, certificates, firms and figures. They need the server's `PageFrame`. */
@Module({ imports: [RecognitionLookupModule, RecognitionRegisterModule], controllers: [CertificatesPages, LookupPages, SuggestionPages, CataloguesPages] })
export class RecognitionPagesModule {}
