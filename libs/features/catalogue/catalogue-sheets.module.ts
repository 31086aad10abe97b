import { Module } from '@nestjs/common';
import { SheetFiles } from './application/sheets/sheet';
import { ReadSheetFiles } from './persistence/sheets/read-sheet-files';

/** Tables that people hand in, read as they lie in their files, for features that take rows of their own. */
@Module({ providers: [{ provide: SheetFiles, useClass: ReadSheetFiles }], exports: [SheetFiles] })
export class CatalogueSheetsModule {}
