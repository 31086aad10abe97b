import type { RefusalStatus } from '@platform/http';
import { keyStatus, type KeyRefusal } from '@platform/idempotency';
import { type Locale, translator } from '@platform/locale';
import { stepStatus } from '@platform/two-person';
import type { Finding, Json, Refusal } from '@pure/kernel';
import type { ImportRefusal } from '../../application/catalogue/draft/import-rows';
import type { DraftUnfit, DraftUnknown } from '../../application/catalogue/draft/own-draft';
import type { ProposeRefusal, PublishRefusal } from '../../application/catalogue/draft/publish-draft';
import type { BeginRefusal, ContentUnreadable, SaveRefusal } from '../../application/catalogue/draft/write-draft';
import type { ReadFault } from '../../domain/catalogue/read-values';
import { catalogueStatus } from '../recognition.problems';
import '../texts';

export const unknownStatus = { RECOGNITION_DRAFT_UNKNOWN: 404 } as const satisfies RefusalStatus<DraftUnknown>;
export const unfitStatus = { ...unknownStatus, VERSION_STALE: 412, RECOGNITION_DRAFT_STATE: 409, SAME_PERSON: 409, RECOGNITION_DRAFT_OF_ANOTHER: 403 } as const satisfies RefusalStatus<DraftUnfit>;
export const unreadableStatus = { RECOGNITION_CONTENT_UNREADABLE: 422 } as const satisfies RefusalStatus<ContentUnreadable>;
export const beginStatus = { ...catalogueStatus, ...unreadableStatus, ...keyStatus, RECOGNITION_DRAFT_EXISTS: 409, RECOGNITION_EXAMPLE_MIXED: 409, RECOGNITION_KIND_FIXED: 422 } as const satisfies RefusalStatus<BeginRefusal | ContentUnreadable | KeyRefusal>;
export const saveStatus = { ...unfitStatus, ...unreadableStatus, RECOGNITION_ID_FIXED: 422 } as const satisfies RefusalStatus<SaveRefusal | ContentUnreadable>;
export const importStatus = {
  ...unfitStatus, RECOGNITION_COLUMNS_MISSING: 422, SHEET_EMPTY: 422, SHEET_DAMAGED: 422, SHEET_TOO_LARGE: 413, SHEET_ENCODING_UNREADABLE: 422,
} as const satisfies RefusalStatus<ImportRefusal>;
export const proposeStatus = { ...unfitStatus, ...stepStatus, RECOGNITION_NOT_SOUND: 422, NO_SECOND_LOOK: 409 } as const satisfies RefusalStatus<ProposeRefusal>;
export const publishStatus = { ...unfitStatus, ...stepStatus, RECOGNITION_NOT_SOUND: 422, RECOGNITION_NOTHING_NEW: 409 } as const satisfies RefusalStatus<PublishRefusal>;

/** A rule's finding in the reader's language. */
export function findingBody({ rule, severity, at, params }: Finding, locale: Locale) {
  const [t, kind] = [translator(locale), params['kind']];
  return { rule, severity, at, detail: t(`recognition.finding.${rule}`, { ...params, ...(typeof kind === 'string' && { kind: t(`recognition.kind.${kind}`) }) }) };
}

/** Beside the code: every finding, every place that cannot be read, or the version or state that stands. */
export const draftTelling = (locale: Locale) => (refusal: Refusal): Readonly<Record<string, Json>> => {
  const { findings, faults, version, state }: Refusal & Readonly<{ findings?: readonly Finding[]; faults?: readonly ReadFault[]; version?: number; state?: string }> = refusal;
  return {
    ...(findings && { findings: findings.map((finding) => findingBody(finding, locale)) }), ...(faults && { faults: faults.map(({ at, expected }) => ({ at, expected })) }),
    ...(version !== undefined && { version }), ...(state !== undefined && { state }),
  };
};
