import { type Requirement, requirementOut } from '@pure/equivalence';

/** A requirement as answers have it; null where one side has none. */
export const requirementBody = (requirement: Requirement | undefined) => (requirement ? requirementOut(requirement) : null);
