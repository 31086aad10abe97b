import { Module } from '@nestjs/common';
import { CatalogueEngineModule, KeyedEditions } from '@features/catalogue';
import { LogNews } from '@features/transparency';
import { FeedsModule } from '@platform/feeds';
import { FindPublishedMapping } from './application/approval/find-published-mapping';
import { ReadMappingNews } from './application/feeds/read-mapping-news';
import { ToldActs } from './application/feeds/told-acts';
import { MappingFeedsController } from './http/feeds/feeds.controller';
import { MappingPublicationModule } from './mapping-publication.module';
import { SqlToldActs } from './persistence/feeds/sql-told-acts';

/** Feeds of what authorities do about mappings. */
@Module({
  imports: [CatalogueEngineModule, FeedsModule, MappingPublicationModule],
  controllers: [MappingFeedsController],
  providers: [
    { provide: ToldActs, useClass: SqlToldActs },
    { provide: ReadMappingNews, useFactory: (...parts: ConstructorParameters<typeof ReadMappingNews>) => new ReadMappingNews(...parts), inject: [LogNews, ToldActs, KeyedEditions, FindPublishedMapping] },
  ],
})
export class MappingFeedsModule {}
