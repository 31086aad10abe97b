import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import { type Locale, translator } from '@platform/locale';
import type { Finding, Json, Refusal } from '@pure/kernel';
import type { BeginRefusal } from '../application/drafts/begin-mapping';
import type { EndRefusal } from '../application/drafts/find-ends';
import type { ImportRefusal } from '../application/drafts/import-rows';
import type { MappingUnknown, StateUnfit } from '../application/drafts/own-mapping';
import type { SubmitRefusal } from '../application/drafts/submit-mapping';
import type { RowRefusal, WriteRefusal } from '../application/drafts/write-draft';
import type { VersionUnknown } from '../application/versions/read-versions';

export const unknownStatus = { MAPPING_UNKNOWN: 404 } as const satisfies RefusalStatus<MappingUnknown>;
export const stateStatus = { ...unknownStatus, MAPPING_STATE: 409 } as const satisfies RefusalStatus<MappingUnknown | StateUnfit>;
export const endStatus = { MAPPING_END_UNKNOWN: 422, MAPPING_END_UNDATED: 422, MAPPING_SAME_EDITION: 422, MAPPING_EXAMPLE_MIXED: 422 } as const satisfies RefusalStatus<EndRefusal>;
export const beginStatus = { ...endStatus, ...keyStatus, MAPPING_SUPERSEDED_UNFIT: 422 } as const satisfies RefusalStatus<BeginRefusal | KeyRefusal>;
export const rowStatus = { ...stateStatus, ROW_STALE: 412, MAPPING_ROWS_MANY: 422 } as const satisfies RefusalStatus<RowRefusal>;
export const writeStatus = { ...stateStatus, VERSION_STALE: 412, MAPPING_ROWS_MANY: 422, MAPPING_KEY_TWICE: 422 } as const satisfies RefusalStatus<WriteRefusal>;
export const importStatus = {
  ...stateStatus, MAPPING_ROWS_MANY: 422, MAPPING_COLUMNS_MISSING: 422, SHEET_EMPTY: 422, SHEET_DAMAGED: 422, SHEET_TOO_LARGE: 413, SHEET_ENCODING_UNREADABLE: 422,
} as const satisfies RefusalStatus<ImportRefusal>;
export const submitStatus = { ...stateStatus, VERSION_STALE: 412, MAPPING_NOT_SOUND: 422 } as const satisfies RefusalStatus<SubmitRefusal>;
export const versionStatus = { ...unknownStatus, MAPPING_VERSION_UNKNOWN: 404 } as const satisfies RefusalStatus<MappingUnknown | VersionUnknown>;

export const findingBody = ({ rule, severity, at, params }: Finding, locale: Locale) => ({ rule, severity, at, detail: translator(locale)(`mapping.finding.${rule}`, params) });

/** The same in the three forms in which every text exists. */
export const findingTexts = ({ rule, severity, at, params }: Finding) => {
  const say = (locale: Locale): string => translator(locale)(`mapping.finding.${rule}`, params);
  return { rule, severity, at, detail: { 'zh-Hans': say('zh-Hans'), 'zh-Hant': say('zh-Hant'), en: say('en') } };
};

/** What else a refusal says, beside its code: of a stale row what both have. */
export const tellingOf = (refusal: Refusal): Readonly<Record<string, Json>> => {
  const { version, key, yours, theirs }: Refusal & Partial<Record<'version' | 'yours' | 'theirs' | 'key', Json>> = refusal;
  return { ...(version !== undefined && { version }), ...(key !== undefined && yours !== undefined && { key, yours, theirs: theirs ?? null }) };
};

/** Of a draft that is not sound every finding in the reader's language. */
export const tellingIn = (locale: Locale) => (refusal: SubmitRefusal): Readonly<Record<string, Json>> =>
  refusal.code === 'MAPPING_NOT_SOUND' ? { findings: refusal.findings.map((finding) => findingBody(finding, locale)) } : tellingOf(refusal);
