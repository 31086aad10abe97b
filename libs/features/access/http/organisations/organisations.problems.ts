import type { RefusalStatus } from '@platform/http';
import type { MoveRefusal } from '../../application/organisations/move-organisation';

export const organisationStatus = { ORGANISATION_UNKNOWN: 404, ORGANISATION_STATE: 409, OWN_ORGANISATION: 409 } as const satisfies RefusalStatus<MoveRefusal>;
export const registrationStatus = { NAME_MISSING: 422 } as const satisfies RefusalStatus<Readonly<{ code: 'NAME_MISSING' }>>;
