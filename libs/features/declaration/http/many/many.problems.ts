import type { RefusalStatus } from '@platform/http';
import type { DeclarationUnknown } from '../../application/drafts/own-declaration';
import type { DiscardRefusal } from '../../application/many/discard-draft';
import type { ReferenceRefusal } from '../../application/many/replace-reference';
import type { SheetRefusal } from '../../application/many/sheet';
import { unknownStatus } from '../declaration.problems';

export const importStatus = {
  ...unknownStatus, SHEET_EMPTY: 422, SHEET_DAMAGED: 422, SHEET_TOO_LARGE: 413, SHEET_ENCODING_UNREADABLE: 422, SHEET_COLUMNS_MISSING: 422,
} as const satisfies RefusalStatus<SheetRefusal | DeclarationUnknown>;
export const discardStatus = { ...unknownStatus, DRAFT_CLOSED: 409, DECLARATION_STATE: 409 } as const satisfies RefusalStatus<DiscardRefusal>;
export const referenceStatus = { REFERENCE_UNREADABLE: 422, REFERENCE_SAME: 422 } as const satisfies RefusalStatus<ReferenceRefusal>;
