import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import type { Json, Refusal } from '@pure/kernel';
import type { DeclarationUnknown } from '../application/drafts/own-declaration';
import type { DraftRefusal } from '../application/drafts/write-draft';

export const unknownStatus = { DECLARATION_UNKNOWN: 404 } as const satisfies RefusalStatus<DeclarationUnknown>;
export const createStatus = { ...unknownStatus, ...keyStatus } as const satisfies RefusalStatus<DeclarationUnknown | KeyRefusal>;
export const draftStatus = { ...unknownStatus, VERSION_STALE: 412, DRAFT_CLOSED: 409 } as const satisfies RefusalStatus<DraftRefusal>;

/** What else a refusal says, beside its code. */
export const tellingOf = (refusal: Refusal): Readonly<Record<string, Json>> => ('version' in refusal && typeof refusal.version === 'number' ? { version: refusal.version } : {});
