import type { RefusalStatus } from '@platform/http';
import { stepStatus } from '@platform/two-person';
import type { Json, Refusal } from '@pure/kernel';
import type { CertificateCodeRefusal } from '../../application/certificate/make-certificate-code';
import type { CredentialRefusal, EndorsementRefusal } from '../../application/certificate/make-certificate-credential';
import type { CertificateNotIssued } from '../../application/certificate/see-certificate';
import type { CertificateUnknown, ConfirmRefusal, ProposeRefusal, RefuseRefusal } from '../../application/certificate/take-certificate-measure';
import type { TellingRefusal } from '../../application/certificate/tell-chosen-fields';
import './texts';

export const issuedStatus = { PUBLIC_NUMBER_CHECK: 404, CERTIFICATE_NOT_ISSUED: 404 } as const satisfies RefusalStatus<CertificateNotIssued>;
export const credentialStatus = { ...issuedStatus, CREDENTIAL_SUITE: 409 } as const satisfies RefusalStatus<CredentialRefusal>;
export const codeStatus = { ...credentialStatus, OFFLINE_CODE_TOO_LONG: 409 } as const satisfies RefusalStatus<CertificateCodeRefusal>;
export const endorsementStatus = { ...credentialStatus, CERTIFICATE_NOT_ENDORSED: 409 } as const satisfies RefusalStatus<EndorsementRefusal>;
export const unknownStatus = { CERTIFICATE_UNKNOWN: 404 } as const satisfies RefusalStatus<CertificateUnknown>;
export const tellingStatus = { ...unknownStatus, CREDENTIAL_SUITE: 409, CERTIFICATE_FIELD_NONE: 422 } as const satisfies RefusalStatus<TellingRefusal>;
const measure = { ...unknownStatus, ...stepStatus, CERTIFICATE_STATE: 409, CERTIFICATE_REASON: 422, CERTIFICATE_UNTIL: 422 } as const;
export const proposeStatus = { ...measure, CERTIFICATE_MEASURE_OPEN: 409 } as const satisfies RefusalStatus<ProposeRefusal>;
export const confirmStatus = { ...measure, CERTIFICATE_MEASURE_NONE: 409 } as const satisfies RefusalStatus<ConfirmRefusal>;
export const refuseStatus = { ...unknownStatus, CERTIFICATE_MEASURE_NONE: 409 } as const satisfies RefusalStatus<RefuseRefusal>;

const toldMembers = ['state', 'act', 'until', 'field'] as const;

/** What else a refusal says, beside its code. */
export function certificateTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(toldMembers.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
