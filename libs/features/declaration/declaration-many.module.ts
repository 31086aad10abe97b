import { Module } from '@nestjs/common';
import { ReadDrafts } from './application/drafts/read-drafts';
import { LintDraft } from './application/lint-draft';
import { ImportSheets } from './application/many/import-sheets';
import { SheetFiles } from './application/many/sheet';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { ImportController } from './http/many/import.controller';
import './http/texts';
import { ReadSheetFiles } from './persistence/many/read-sheet-files';

/** What an enterprise does with many rows, or many declarations, at once. */
@Module({
  imports: [DeclarationDraftsModule, DeclarationLintModule],
  controllers: [ImportController],
  providers: [
    { provide: SheetFiles, useClass: ReadSheetFiles },
    { provide: ImportSheets, useFactory: (...parts: ConstructorParameters<typeof ImportSheets>) => new ImportSheets(...parts), inject: [SheetFiles, ReadDrafts, LintDraft] },
  ],
})
export class DeclarationManyModule {}
