import { Module } from '@nestjs/common';
import { CataloguesPages } from './pages/lookup/catalogues.pages';
import { LookupPages } from './pages/lookup/lookup.pages';
import { SuggestionPages } from './pages/suggestion/suggestion.pages';
import { RecognitionLookupModule } from './recognition-lookup.module';

/** The public pages of recognition. They need the server's `PageFrame`. */
@Module({ imports: [RecognitionLookupModule], controllers: [LookupPages, SuggestionPages, CataloguesPages] })
export class RecognitionPagesModule {}
