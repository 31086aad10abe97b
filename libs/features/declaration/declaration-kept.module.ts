import { Module } from '@nestjs/common';
import { CatalogueEngineModule, CatalogueReadModule, EngineFacts, KeyedEditions, Standings } from '@features/catalogue';
import { Clocks, ClocksModule } from '@platform/clocks';
import { OwnerPool } from '@platform/database';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { CredentialAddresses } from './application/credential/addresses';
import { SignCredential } from './application/credential/sign-credential';
import { FindPublished } from './application/find-published';
import { CheckDeclarations } from './application/kept/check-declarations';
import { CheckStore } from './application/kept/check-store';
import { KeepTrue } from './application/kept/keep-true';
import { KeptChecks } from './application/kept/kept-checks';
import { NoteChanges } from './application/kept/note-changes';
import { ReadChecks } from './application/kept/read-checks';
import { SeeAlerts } from './application/kept/see-alerts';
import { SightingStore } from './application/kept/sighting-store';
import { SayWhen } from './application/kept/update-by';
import { LintDraft } from './application/lint-draft';
import { DeclarationCredentialModule } from './declaration-credential.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { AlertsController } from './http/kept/alerts.controller';
import { ChecksController } from './http/kept/checks.controller';
import './http/texts';
import { Upkeep } from './jobs/upkeep';
import { SqlCheckStore } from './persistence/kept/sql-check-store';
import { SqlKeptChecks } from './persistence/kept/sql-kept-checks';
import { SqlSightingStore } from './persistence/kept/sql-sighting-store';

/** Declarations are followed after they were published: what becomes of the standards that they name. */
@Module({
  imports: [CatalogueReadModule, CatalogueEngineModule, ClocksModule, DeclarationLintModule, DeclarationPublicationModule, DeclarationCredentialModule],
  controllers: [AlertsController, ChecksController],
  providers: [
    { provide: SightingStore, useClass: SqlSightingStore },
    { provide: CheckStore, useClass: SqlCheckStore },
    { provide: KeptChecks, useClass: SqlKeptChecks },
    { provide: NoteChanges, useFactory: (...parts: ConstructorParameters<typeof NoteChanges>) => new NoteChanges(...parts), inject: [OwnerPool, SightingStore, Standings, Journal] },
    { provide: CheckDeclarations, useFactory: (...parts: ConstructorParameters<typeof CheckDeclarations>) => new CheckDeclarations(...parts), inject: [OwnerPool, CheckStore, LintDraft, Journal] },
    { provide: KeepTrue, useFactory: (...parts: ConstructorParameters<typeof KeepTrue>) => new KeepTrue(...parts), inject: [EngineFacts, NoteChanges, CheckDeclarations, Clock] },
    { provide: ReadChecks, useFactory: (...parts: ConstructorParameters<typeof ReadChecks>) => new ReadChecks(...parts), inject: [FindPublished, KeptChecks, SignCredential, CredentialAddresses, Standings] },
    { provide: SayWhen, useFactory: (...parts: ConstructorParameters<typeof SayWhen>) => new SayWhen(...parts), inject: [KeyedEditions, Clocks, Clock] },
    { provide: SeeAlerts, useFactory: (...parts: ConstructorParameters<typeof SeeAlerts>) => new SeeAlerts(...parts), inject: [KeptChecks, SayWhen] },
    Upkeep,
  ],
  exports: [SayWhen],
})
export class DeclarationKeptModule {}
