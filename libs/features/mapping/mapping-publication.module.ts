import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpEdition } from '@features/catalogue';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { ApprovalStore } from './application/approval/approval-store';
import { FindPublishedMapping } from './application/approval/find-published-mapping';
import { ListMappings } from './application/approval/list-mappings';
import { ObjectToMapping } from './application/approval/object-to-mapping';
import { PublicationStore } from './application/approval/publication-store';
import { PublishedMappings } from './application/approval/published-mappings';
import { PublishedMappingsController } from './http/approval/published.controller';
import './http/approval/texts';
import { SqlApprovalStore } from './persistence/approval/sql-approval-store';
import { SqlPublicationStore } from './persistence/approval/sql-publication-store';
import { SqlPublishedMappings } from './persistence/approval/sql-published-mappings';

/** What everybody sees of mappings, and what anybody may say to it. */
@Module({
  imports: [CatalogueReadModule, SealingModule],
  controllers: [PublishedMappingsController],
  providers: [
    { provide: ApprovalStore, useClass: SqlApprovalStore },
    { provide: PublicationStore, useClass: SqlPublicationStore },
    { provide: PublishedMappings, useClass: SqlPublishedMappings },
    { provide: FindPublishedMapping, useFactory: (published: PublishedMappings) => new FindPublishedMapping(published), inject: [PublishedMappings] },
    { provide: ListMappings, useFactory: (...parts: ConstructorParameters<typeof ListMappings>) => new ListMappings(...parts), inject: [PublishedMappings, LookUpEdition] },
    {
      provide: ObjectToMapping,
      useFactory: (...[pool, approvals, publications, log, idempotency, secrets, journal]: [WritePool, ApprovalStore, PublicationStore, PublicLog, Idempotency, Secrets, Journal]) =>
        new ObjectToMapping(pool, { approvals, publications, log }, { idempotency, secrets }, journal),
      inject: [WritePool, ApprovalStore, PublicationStore, PublicLog, Idempotency, Secrets, Journal],
    },
  ],
  exports: [ListMappings, ApprovalStore, PublicationStore, PublishedMappings, FindPublishedMapping, ObjectToMapping],
})
export class MappingPublicationModule {}
