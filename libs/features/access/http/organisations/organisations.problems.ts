import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import type { MoveRefusal } from '../../application/organisations/move-organisation';
import type { RegistrationRefusal } from '../../application/organisations/register-organisation';

export const organisationStatus = { ORGANISATION_UNKNOWN: 404, ORGANISATION_STATE: 409, OWN_ORGANISATION: 409 } as const satisfies RefusalStatus<MoveRefusal>;
export const registrationStatus = { NAME_MISSING: 422, ...keyStatus } as const satisfies RefusalStatus<RegistrationRefusal>;
