import type { RefusalStatus } from '@platform/http';
import type { StepRefusal } from './two-persons';
import './texts';

/** For the table of a route whose use case takes a step: `{ …, ...stepStatus }`. */
export const stepStatus = {
  SAME_PERSON: 409,
  SAME_SESSION: 409,
  STEP_UP_REQUIRED: 403,
  STEP_OUT_OF_ORDER: 409,
  CONTENT_CHANGED: 409,
} as const satisfies RefusalStatus<StepRefusal>;
