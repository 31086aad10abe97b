import { Module } from '@nestjs/common';
import { CatalogueEngineModule, CatalogueReadModule, EditionEntries, LookUpEdition, SectorReader, TermReader } from '@features/catalogue';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { ApprovalStore } from './application/approval/approval-store';
import { FindPublishedMapping } from './application/approval/find-published-mapping';
import { ObjectToMapping } from './application/approval/object-to-mapping';
import { PublicationStore } from './application/approval/publication-store';
import { PublishedMappings } from './application/approval/published-mappings';
import { MeasureReach } from './application/reach/measure-reach';
import { MappingBook, PublishedEntries } from './application/search/mapping-book';
import { SearchMappings } from './application/search/search-mappings';
import { PublishedMappingsController } from './http/approval/published.controller';
import './http/approval/texts';
import { ReachController } from './http/reach/reach.controller';
import { SearchMappingsController } from './http/search/search.controller';
import { SqlApprovalStore } from './persistence/approval/sql-approval-store';
import { SqlPublicationStore } from './persistence/approval/sql-publication-store';
import { SqlPublishedMappings } from './persistence/approval/sql-published-mappings';
import { SqlPublishedEntries } from './persistence/search/sql-published-entries';

/** What everybody sees of mappings, and what anybody may say to it. */
@Module({
  imports: [CatalogueEngineModule, CatalogueReadModule, SealingModule],
  controllers: [ReachController, SearchMappingsController, PublishedMappingsController],
  providers: [
    { provide: ApprovalStore, useClass: SqlApprovalStore },
    { provide: PublicationStore, useClass: SqlPublicationStore },
    { provide: PublishedMappings, useClass: SqlPublishedMappings },
    { provide: FindPublishedMapping, useFactory: (published: PublishedMappings) => new FindPublishedMapping(published), inject: [PublishedMappings] },
    { provide: PublishedEntries, useClass: SqlPublishedEntries },
    { provide: MappingBook, useFactory: (...parts: ConstructorParameters<typeof MappingBook>) => new MappingBook(...parts), inject: [PublishedEntries, EditionEntries] },
    { provide: MeasureReach, useFactory: (...parts: ConstructorParameters<typeof MeasureReach>) => new MeasureReach(...parts), inject: [MappingBook, SectorReader] },
    { provide: SearchMappings, useFactory: (...parts: ConstructorParameters<typeof SearchMappings>) => new SearchMappings(...parts), inject: [MappingBook, TermReader, LookUpEdition] },
    {
      provide: ObjectToMapping,
      useFactory: (...[pool, approvals, publications, log, idempotency, secrets, journal]: [WritePool, ApprovalStore, PublicationStore, PublicLog, Idempotency, Secrets, Journal]) =>
        new ObjectToMapping(pool, { approvals, publications, log }, { idempotency, secrets }, journal),
      inject: [WritePool, ApprovalStore, PublicationStore, PublicLog, Idempotency, Secrets, Journal],
    },
  ],
  exports: [SearchMappings, MappingBook, MeasureReach, ApprovalStore, PublicationStore, PublishedMappings, FindPublishedMapping, ObjectToMapping],
})
export class MappingPublicationModule {}
