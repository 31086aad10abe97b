import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { DraftStore } from './application/drafts/draft-store';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { ReadDrafts } from './application/drafts/read-drafts';
import { WriteDraft } from './application/drafts/write-draft';
import { DeclarationLintModule } from './declaration-lint.module';
import { DraftsController } from './http/drafts/drafts.controller';
import './http/texts';
import { SqlDraftStore } from './persistence/drafts/sql-draft-store';

/** What enterprises write before it is published. */
@Module({
  imports: [DeclarationLintModule],
  controllers: [DraftsController],
  providers: [
    { provide: DraftStore, useClass: SqlDraftStore },
    { provide: OwnDeclarations, useFactory: (...parts: ConstructorParameters<typeof OwnDeclarations>) => new OwnDeclarations(...parts), inject: [WritePool, DraftStore] },
    { provide: ReadDrafts, useFactory: (...parts: ConstructorParameters<typeof ReadDrafts>) => new ReadDrafts(...parts), inject: [WritePool, DraftStore] },
    { provide: WriteDraft, useFactory: (...parts: ConstructorParameters<typeof WriteDraft>) => new WriteDraft(...parts), inject: [WritePool, OwnDeclarations, DraftStore, Journal, Idempotency] },
  ],
  exports: [DraftStore, OwnDeclarations, ReadDrafts, WriteDraft],
})
export class DeclarationDraftsModule {}
