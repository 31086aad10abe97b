import { Module } from '@nestjs/common';
import { CatalogueEngineModule, CatalogueReadModule, EngineFacts, KeyedEditions, LookUpEdition, StandardReader, StandingDecisions, Standings } from '@features/catalogue';
import { CorrespondenceModule, RequirementStore } from '@features/correspondence';
import { EnterprisePublicationModule, FindEnterprise } from '@features/enterprise';
import { FindPublishedMapping, MappingPublicationModule } from '@features/mapping';
import { Clocks, ClocksModule } from '@platform/clocks';
import { OwnerPool, WritePool } from '@platform/database';
import { FeedsModule } from '@platform/feeds';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { CredentialAddresses } from './application/credential/addresses';
import { SignCredential } from './application/credential/sign-credential';
import { FindPublished } from './application/find-published';
import { CheckDeclarations } from './application/kept/check-declarations';
import { CheckStore } from './application/kept/check-store';
import { Follow } from './application/kept/follow';
import { KeepTrue } from './application/kept/keep-true';
import { KeptChecks } from './application/kept/kept-checks';
import { News } from './application/kept/news';
import { NoteChanges } from './application/kept/note-changes';
import { ListNotUpdated, NotUpdatedDeclarations } from './application/kept/not-updated';
import { ReadChecks } from './application/kept/read-checks';
import { ReadNews } from './application/kept/read-news';
import { SeeAlerts } from './application/kept/see-alerts';
import { SightingStore } from './application/kept/sighting-store';
import { Subscriptions } from './application/kept/subscriptions';
import { SayWhen } from './application/kept/update-by';
import { LintDraft } from './application/lint-draft';
import { DeclarationCredentialModule } from './declaration-credential.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { AlertsController } from './http/kept/alerts.controller';
import { ChecksController } from './http/kept/checks.controller';
import { FeedsController } from './http/kept/feeds.controller';
import { NotUpdatedController } from './http/kept/not-updated.controller';
import { SubscriptionsController } from './http/kept/subscriptions.controller';
import './http/texts';
import { Upkeep } from './jobs/upkeep';
import { FollowerRecords } from './persistence/kept/follower-records';
import { SqlCheckStore } from './persistence/kept/sql-check-store';
import { SqlKeptChecks } from './persistence/kept/sql-kept-checks';
import { SqlNews } from './persistence/kept/sql-news';
import { SqlNotUpdated } from './persistence/kept/sql-not-updated';
import { SqlSightingStore } from './persistence/kept/sql-sighting-store';
import { SqlSubscriptions } from './persistence/kept/sql-subscriptions';

/** Declarations are followed after they were published: what becomes of the standards that they name. */
@Module({
  imports: [CatalogueReadModule, EnterprisePublicationModule, FeedsModule, CatalogueEngineModule, CorrespondenceModule, ClocksModule, MappingPublicationModule, DeclarationLintModule, DeclarationPublicationModule, DeclarationCredentialModule],
  controllers: [AlertsController, ChecksController, FeedsController, NotUpdatedController, SubscriptionsController],
  providers: [
    { provide: SightingStore, useClass: SqlSightingStore },
    { provide: CheckStore, useClass: SqlCheckStore },
    { provide: KeptChecks, useClass: SqlKeptChecks },
    {
      provide: NoteChanges,
      useFactory: (...[pool, store, standings, requirements, decisions, journal]: [OwnerPool, SightingStore, Standings, RequirementStore, StandingDecisions, Journal]) =>
        new NoteChanges(pool, store, standings, { requirements, decisions }, journal),
      inject: [OwnerPool, SightingStore, Standings, RequirementStore, StandingDecisions, Journal],
    },
    { provide: CheckDeclarations, useFactory: (...parts: ConstructorParameters<typeof CheckDeclarations>) => new CheckDeclarations(...parts), inject: [OwnerPool, CheckStore, LintDraft, Journal] },
    { provide: KeepTrue, useFactory: (...parts: ConstructorParameters<typeof KeepTrue>) => new KeepTrue(...parts), inject: [EngineFacts, NoteChanges, CheckDeclarations, Clock] },
    { provide: ReadChecks, useFactory: (...parts: ConstructorParameters<typeof ReadChecks>) => new ReadChecks(...parts), inject: [FindPublished, KeptChecks, SignCredential, CredentialAddresses, Standings] },
    { provide: SayWhen, useFactory: (...parts: ConstructorParameters<typeof SayWhen>) => new SayWhen(...parts), inject: [KeyedEditions, Clocks, Clock] },
    { provide: SeeAlerts, useFactory: (...parts: ConstructorParameters<typeof SeeAlerts>) => new SeeAlerts(...parts), inject: [KeptChecks, SayWhen] },
    { provide: Subscriptions, useClass: SqlSubscriptions },
    { provide: News, useClass: SqlNews },
    { provide: Follow, useFactory: (...parts: ConstructorParameters<typeof Follow>) => new Follow(...parts), inject: [WritePool, Subscriptions, FindPublished, LookUpEdition, FindPublishedMapping] },
    { provide: ReadNews, useFactory: (...parts: ConstructorParameters<typeof ReadNews>) => new ReadNews(...parts), inject: [News, FindPublished, StandardReader, FindEnterprise] },
    { provide: NotUpdatedDeclarations, useClass: SqlNotUpdated },
    { provide: ListNotUpdated, useFactory: (...parts: ConstructorParameters<typeof ListNotUpdated>) => new ListNotUpdated(...parts), inject: [NotUpdatedDeclarations, Clocks, Clock] },
    FollowerRecords,
    Upkeep,
  ],
  exports: [SayWhen, Subscriptions, ListNotUpdated],
})
export class DeclarationKeptModule {}
