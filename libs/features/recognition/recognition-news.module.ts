import { Module } from '@nestjs/common';
import { CatalogueNews } from './application/catalogue/catalogue-news';
import { TellNewVersion } from './jobs/new-version';
import { SqlCatalogueNews } from './persistence/catalogue/sql-catalogue-news';

/** Whom a version of a catalogue concerns. */
@Module({ providers: [{ provide: CatalogueNews, useClass: SqlCatalogueNews }, TellNewVersion], exports: [CatalogueNews] })
export class RecognitionNewsModule {}
