import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import { hasText, type Locale, translator } from '@platform/locale';
import { stepStatus } from '@platform/two-person';
import type { Json, Refusal } from '@pure/kernel';
import type { PreviewRefusal, SoundRefusal } from '../../application/edits/preview-facts';
import type { ChangeRefusal, ProposalUnknown, ProposeRefusal, StepUnfit } from '../../application/edits/propose-facts';
import type { ProposalFault } from '../../application/edits/read-standards';
import type { ConfirmRefusal } from '../../application/edits/settle-proposal';

const tryStatus = { FACT_MISSING: 422, FACT_OF_ONE: 422, DEGREE_MISSING: 422, GRADE_ABOVE_SOURCE: 422, NUMBER_OF_FACT: 422 } as const;
export const previewStatus = { ...tryStatus, STANDARDS_MISSING: 422 } as const satisfies RefusalStatus<PreviewRefusal>;
const soundStatus = { ...previewStatus, PROPOSAL_FAULTY: 422, NOTHING_NEW: 409 } as const satisfies RefusalStatus<SoundRefusal>;
export const unknownStatus = { CATALOGUE_PROPOSAL_UNKNOWN: 404 } as const satisfies RefusalStatus<ProposalUnknown>;
export const stepUnfitStatus = { ...unknownStatus, VERSION_STALE: 412, CATALOGUE_PROPOSAL_STATE: 409, SAME_PERSON: 409, PROPOSAL_OF_ANOTHER: 403 } as const satisfies RefusalStatus<StepUnfit>;
export const proposeStatus = { ...soundStatus, ...stepStatus, ...keyStatus, NO_SECOND_LOOK: 409 } as const satisfies RefusalStatus<ProposeRefusal>;
export const changeStatus = { ...soundStatus, ...stepStatus, ...stepUnfitStatus } as const satisfies RefusalStatus<ChangeRefusal>;
export const confirmStatus = { ...stepUnfitStatus, ...stepStatus, ...tryStatus, PROPOSAL_FAULTY: 422 } as const satisfies RefusalStatus<ConfirmRefusal>;

/** What a number has wrong is told as one thing; the page of numbers tells it in detail. */
const wordsOf = (code: string): string => (hasText('en', `catalogue-edit.fault.${code}`) ? code : code.startsWith('NUMBER_') ? 'NUMBER_UNREADABLE' : 'other');

/** A fault of a row in the reader's language. */
export const faultBody = ({ line, typed, field, code, params }: ProposalFault, locale: Locale) => ({ line, typed, field, code, detail: translator(locale)(`catalogue-edit.fault.${wordsOf(code)}`, params) });

/** Beside the code: every faulty row, or the version or state that stands. */
export const proposalTelling = (locale: Locale) => (refusal: Refusal): Readonly<Record<string, Json>> => {
  const { faults, version, state }: Refusal & Readonly<{ faults?: readonly ProposalFault[]; version?: number; state?: string }> = refusal;
  return { ...(faults && { faults: faults.map((fault) => faultBody(fault, locale)) }), ...(version !== undefined && { version }), ...(state !== undefined && { state }) };
};
