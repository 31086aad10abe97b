import { Module } from '@nestjs/common';
import { CatalogueSheetsModule, SheetFiles } from '@features/catalogue';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { DraftStore } from './application/drafts/draft-store';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { ReadDrafts } from './application/drafts/read-drafts';
import { LintDraft } from './application/lint-draft';
import { BeginMany } from './application/many/begin-many';
import { DiscardDraft } from './application/many/discard-draft';
import { ExportOwn } from './application/many/export-own';
import { ImportSheets } from './application/many/import-sheets';
import { OwnRows } from './application/many/own-rows';
import { ReadRows } from './application/many/read-rows';
import { ReplaceReference } from './application/many/replace-reference';
import { PublishDeclaration } from './application/publication/publish-declaration';
import { VaultStore } from './application/vault/vault-store';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationPublishingModule } from './declaration-publishing.module';
import { DeclarationVaultModule } from './declaration-vault.module';
import { DiscardController } from './http/many/discard.controller';
import { ImportController } from './http/many/import.controller';
import { ManyController } from './http/many/many.controller';
import './http/texts';
import { SqlOwnRows } from './persistence/many/sql-own-rows';

/** What an enterprise does with many rows, or many declarations, at once. */
@Module({
  imports: [CatalogueSheetsModule, DeclarationDraftsModule, DeclarationLintModule, DeclarationPublishingModule, DeclarationVaultModule],
  controllers: [ImportController, ManyController, DiscardController],
  providers: [
    { provide: OwnRows, useClass: SqlOwnRows },
    { provide: ImportSheets, useFactory: (...parts: ConstructorParameters<typeof ImportSheets>) => new ImportSheets(...parts), inject: [SheetFiles, ReadDrafts, LintDraft] },
    {
      provide: ReplaceReference,
      useFactory: (...[pool, own, drafts, rows, linting, publishing]: [WritePool, OwnDeclarations, DraftStore, OwnRows, LintDraft, PublishDeclaration]) => new ReplaceReference({ pool, own, drafts, rows }, linting, publishing),
      inject: [WritePool, OwnDeclarations, DraftStore, OwnRows, LintDraft, PublishDeclaration],
    },
    { provide: DiscardDraft, useFactory: (...parts: ConstructorParameters<typeof DiscardDraft>) => new DiscardDraft(...parts), inject: [WritePool, OwnDeclarations, OwnRows, Journal] },
    { provide: BeginMany, useFactory: (...parts: ConstructorParameters<typeof BeginMany>) => new BeginMany(...parts), inject: [WritePool, DraftStore, LintDraft, Journal, Idempotency] },
    { provide: ReadRows, useFactory: (...parts: ConstructorParameters<typeof ReadRows>) => new ReadRows(...parts), inject: [WritePool, OwnRows] },
    { provide: ExportOwn, useFactory: (...parts: ConstructorParameters<typeof ExportOwn>) => new ExportOwn(...parts), inject: [WritePool, OwnRows, VaultStore, Journal] },
  ],
})
export class DeclarationManyModule {}
