import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import type { Locale } from '@platform/locale';
import type { Json, Refusal } from '@pure/kernel';
import type { DeclarationUnknown } from '../application/drafts/own-declaration';
import type { DraftRefusal } from '../application/drafts/write-draft';
import type { PublishedRefusal } from '../application/find-published';
import type { ChangeRefusal } from '../application/publication/change-published';
import type { PublishRefusal } from '../application/publication/publish-declaration';
import type { BeginRefusal } from '../application/signature/begin-signing';
import { lintedBody } from './linted-body';

export const unknownStatus = { DECLARATION_UNKNOWN: 404 } as const satisfies RefusalStatus<DeclarationUnknown>;
export const createStatus = { ...unknownStatus, ...keyStatus } as const satisfies RefusalStatus<DeclarationUnknown | KeyRefusal>;
export const draftStatus = { ...unknownStatus, VERSION_STALE: 412, DRAFT_CLOSED: 409 } as const satisfies RefusalStatus<DraftRefusal>;
export const changeStatus = { ...unknownStatus, DECLARATION_STATE: 409 } as const satisfies RefusalStatus<ChangeRefusal>;
export const publishStatus = {
  ...changeStatus, VERSION_STALE: 412, ENTERPRISE_NOT_VERIFIED: 409, DECLARATION_NOT_SOUND: 422, DECLARATION_INCOMPLETE: 422,
  PASSKEY_REFUSED: 422, SIGNATURE_NOT_BEGUN: 409, SIGNATURE_OTHER_DOCUMENT: 409,
} as const satisfies RefusalStatus<PublishRefusal>;
export const signingStatus = {
  ...changeStatus, VERSION_STALE: 412, ENTERPRISE_NOT_VERIFIED: 409, DECLARATION_NOT_SOUND: 422, DECLARATION_INCOMPLETE: 422,
  DRAFT_CLOSED: 409, PASSKEYS_UNUSABLE: 409, PASSKEY_NONE: 409,
} as const satisfies RefusalStatus<BeginRefusal>;
export const publishedStatus = { PUBLIC_NUMBER_CHECK: 404, DECLARATION_NOT_PUBLISHED: 404 } as const satisfies RefusalStatus<PublishedRefusal>;

/** What else a refusal says, beside its code. */
export const tellingOf = (refusal: Refusal): Readonly<Record<string, Json>> => ('version' in refusal && typeof refusal.version === 'number' ? { version: refusal.version } : {});

/** Of a draft that is not sound: every finding and fault in the reader's language; of one that lacks something: where. */
export const withFindings = (locale: Locale) => (refusal: PublishRefusal | BeginRefusal): Readonly<Record<string, Json>> => {
  if (refusal.code === 'DECLARATION_NOT_SOUND') {
    const { findings, faults } = lintedBody({ state: 'draft', ...refusal }, locale);
    return { findings, faults };
  }
  return refusal.code === 'DECLARATION_INCOMPLETE' ? { paths: [...refusal.paths] } : tellingOf(refusal);
};
