import type { RefusalStatus } from '@platform/http';
import type { DeclarationUnknown } from '../../application/drafts/own-declaration';
import type { SheetRefusal } from '../../application/many/sheet';
import { unknownStatus } from '../declaration.problems';

export const importStatus = {
  ...unknownStatus, SHEET_EMPTY: 422, SHEET_DAMAGED: 422, SHEET_TOO_LARGE: 413, SHEET_ENCODING_UNREADABLE: 422, SHEET_COLUMNS_MISSING: 422,
} as const satisfies RefusalStatus<SheetRefusal | DeclarationUnknown>;
