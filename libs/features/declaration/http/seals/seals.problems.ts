import type { RefusalStatus } from '@platform/http';
import type { Json, Refusal } from '@pure/kernel';
import type { AttachRefusal } from '../../application/seals/attach-seal';
import type { ReadSealRefusal } from '../../application/seals/read-seal';
import { publishedStatus, unknownStatus } from '../declaration.problems';

export const sealStatus = {
  ...unknownStatus, SEALS_NOT_CONFIGURED: 409, SEAL_UNREADABLE: 422, SEAL_EXISTS: 409, SEAL_OTHER_DOCUMENT: 422, SEAL_TIME: 422, SEAL_CERTIFICATE_UNREADABLE: 422,
  SEAL_CERTIFICATE_USE: 422, SEAL_CERTIFICATE_PERIOD: 422, SEAL_AUTHORITY_UNKNOWN: 422, SEAL_CHAIN_BROKEN: 422, SEAL_SIGNATURE_WRONG: 422, SEAL_OTHER_HOLDER: 422,
} as const satisfies RefusalStatus<AttachRefusal>;
export const readSealStatus = { ...publishedStatus, SEAL_NONE: 404 } as const satisfies RefusalStatus<ReadSealRefusal>;

/** What is wrong, beside the code. */
export function sealTelling({ code: _code, ...told }: Refusal): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])));
}
