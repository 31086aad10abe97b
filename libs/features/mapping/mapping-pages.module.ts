import { Module } from '@nestjs/common';
import { CatalogueEngineModule, ClauseTrees, KeyedEditions } from '@features/catalogue';
import { CorrespondenceModule, RequirementStore } from '@features/correspondence';
import { SealingModule } from '@platform/sealing';
import { FindPublishedMapping } from './application/approval/find-published-mapping';
import { SeeMapping } from './application/approval/see-mapping';
import { MappingPublicationModule } from './mapping-publication.module';
import { MappingsPages } from './pages/mappings.pages';
import { MappingsSlot } from './pages/mappings.slot';
import { ObjectionPages } from './pages/objections.pages';
import { ReachPages } from './pages/reach.pages';

export { MappingsSlot } from './pages/mappings.slot';

/** The public pages of mappings, and their section on the page of a standard. They need the server's `PageFrame`. */
@Module({
  imports: [CatalogueEngineModule, CorrespondenceModule, MappingPublicationModule, SealingModule],
  controllers: [MappingsPages, ObjectionPages, ReachPages],
  providers: [
    MappingsSlot,
    { provide: SeeMapping, useFactory: (...parts: ConstructorParameters<typeof SeeMapping>) => new SeeMapping(...parts), inject: [FindPublishedMapping, KeyedEditions, ClauseTrees, RequirementStore] },
  ],
  exports: [MappingsSlot],
})
export class MappingPagesModule {}
