import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { CatalogueSheetsModule, SheetFiles } from '@features/catalogue';
import { ReadPool, WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PersonNames } from '@platform/permissions';
import { PublicLog } from '@platform/publishing';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { CatalogueReading } from './application/catalogue/catalogue-reading';
import { CatalogueStore } from './application/catalogue/catalogue-store';
import { GatherCatalogueFacts } from './application/catalogue/catalogue-facts';
import { CompareVersions } from './application/catalogue/compare-versions';
import { FindCatalogueDocument } from './application/catalogue/find-document';
import { CatalogueDraftStore } from './application/catalogue/draft/draft-store';
import { ImportCatalogueRows } from './application/catalogue/draft/import-rows';
import { OwnDrafts } from './application/catalogue/draft/own-draft';
import { PublishCatalogue } from './application/catalogue/draft/publish-draft';
import { ReadCatalogueDrafts } from './application/catalogue/draft/read-drafts';
import { WriteCatalogueDraft } from './application/catalogue/draft/write-draft';
import { FreezeCatalogue } from './application/catalogue/freeze-catalogue';
import { CatalogueChangesController } from './http/catalogue/changes.controller';
import { CatalogueDraftsController } from './http/catalogue/drafts.controller';
import { CataloguePublicationController } from './http/catalogue/publication.controller';
import { SqlCatalogueDraftStore } from './persistence/catalogue/sql-catalogue-draft-store';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';

/** What the centre writes of catalogues, and what two of its people publish. */
@Module({
  imports: [AccessContactsModule, CatalogueSheetsModule, RecognitionCatalogueModule, SealingModule],
  controllers: [CatalogueChangesController, CatalogueDraftsController, CataloguePublicationController],
  providers: [
    { provide: CatalogueDraftStore, useClass: SqlCatalogueDraftStore },
    { provide: OwnDrafts, useFactory: (...parts: ConstructorParameters<typeof OwnDrafts>) => new OwnDrafts(...parts), inject: [WritePool, CatalogueDraftStore] },
    { provide: CompareVersions, useFactory: (...parts: ConstructorParameters<typeof CompareVersions>) => new CompareVersions(...parts), inject: [ReadPool, CatalogueReading] },
    { provide: FindCatalogueDocument, useFactory: (...parts: ConstructorParameters<typeof FindCatalogueDocument>) => new FindCatalogueDocument(...parts), inject: [ReadPool, CatalogueReading] },
    {
      provide: WriteCatalogueDraft,
      useFactory: (...[own, catalogues, reading, drafts, contacts, idempotency, journal]: [OwnDrafts, CatalogueStore, CatalogueReading, CatalogueDraftStore, Contacts, Idempotency, Journal]) => new WriteCatalogueDraft(own, { catalogues, reading, drafts, contacts }, idempotency, journal),
      inject: [OwnDrafts, CatalogueStore, CatalogueReading, CatalogueDraftStore, Contacts, Idempotency, Journal],
    },
    { provide: ImportCatalogueRows, useFactory: (...parts: ConstructorParameters<typeof ImportCatalogueRows>) => new ImportCatalogueRows(...parts), inject: [OwnDrafts, SheetFiles, GatherCatalogueFacts, WriteCatalogueDraft] },
    {
      provide: ReadCatalogueDrafts,
      useFactory: (...[own, drafts, reading, facts, people, contacts]: [OwnDrafts, CatalogueDraftStore, CatalogueReading, GatherCatalogueFacts, PersonNames, Contacts]) => new ReadCatalogueDrafts(own, drafts, { reading, facts, people, contacts }),
      inject: [OwnDrafts, CatalogueDraftStore, CatalogueReading, GatherCatalogueFacts, PersonNames, Contacts],
    },
    {
      provide: PublishCatalogue,
      useFactory: (...[own, drafts, catalogues, freezing, facts, persons, contacts, secrets, journal, log]: [OwnDrafts, CatalogueDraftStore, CatalogueStore, FreezeCatalogue, GatherCatalogueFacts, TwoPersons, Contacts, Secrets, Journal, PublicLog]) =>
        new PublishCatalogue({ own, drafts, catalogues, freezing, facts }, { persons, contacts, secrets, journal, log }),
      inject: [OwnDrafts, CatalogueDraftStore, CatalogueStore, FreezeCatalogue, GatherCatalogueFacts, TwoPersons, Contacts, Secrets, Journal, PublicLog],
    },
  ],
})
export class RecognitionDraftsModule {}
