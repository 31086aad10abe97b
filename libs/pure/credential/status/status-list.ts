import { ok, type Refused, refuse, type Result } from '@pure/kernel';
import { isRecord } from '../bytes/bytes';
import { credentialContexts } from '../vc/declaration-credential';
import { type Credential, type EnvelopeFault, openEnvelope, type VerifySignature } from '../vc/envelope';
import { type CredentialKey, EXAMPLES, isInstant, REGISTRAR, type Trust } from '../vc/key';
import { type StatusPlace, type StatusPurpose, statusPurposes } from '../vc/status-entry';
import { type Bitstring, type Gzip, type Inflate, readBitstring } from './bitstring';

export type StatusListIssue = Readonly<{ id: string; issuer: string; purpose: StatusPurpose; validFrom: string; validUntil: string; bits: Bitstring }>;

/** `validFrom`: when the list was made; from `validUntil` on another is in its place. Instants of ISO 8601. */
export type StatusList = Readonly<{ id: string; purpose: StatusPurpose; validFrom: string; validUntil: string; key: CredentialKey; bits: Bitstring }>;

export type StatusFault = EnvelopeFault | 'KEY_FOR_OTHER_USE' | 'STATUS_LIST_MALFORMED' | 'STATUS_LIST_OLD' | 'STATUS_LIST_OTHER';
export type StatusRefusal = Readonly<{ code: StatusFault }>;

const LIST_CREDENTIAL = 'BitstringStatusListCredential';
const LIST = 'BitstringStatusList';

/** The credential of a list (W3C Bitstring Status List 1.0, 2.2). */
export async function statusListCredential({ id, issuer, purpose, validFrom, validUntil, bits }: StatusListIssue, gzip: Gzip): Promise<Credential> {
  return {
    '@context': credentialContexts.slice(0, 1),
    id,
    type: ['VerifiableCredential', LIST_CREDENTIAL],
    issuer,
    validFrom,
    validUntil,
    credentialSubject: { id: `${id}#list`, type: LIST, statusPurpose: purpose, encodedList: await bits.encoded(gzip) },
  };
}

const wrong = (code: StatusFault): Refused<StatusRefusal> => refuse({ code });

/** A list that holds at `at`, which is now: an old list says nothing of today. */
export async function verifyStatusList(text: string, trust: Trust & Readonly<{ verify: VerifySignature; gunzip: Inflate }>): Promise<Result<StatusList, StatusRefusal>> {
  const opened = await openEnvelope(text, trust);
  if (!opened.ok) return opened;
  const { credential, key } = opened.value;
  const { type, id, validFrom, validUntil, credentialSubject: subject } = credential;
  if (!Array.isArray(type) || !type.includes(LIST_CREDENTIAL)) return wrong('CREDENTIAL_OF_OTHER_TYPE');
  if (key.use !== REGISTRAR && key.use !== EXAMPLES) return wrong('KEY_FOR_OTHER_USE');
  if (typeof id !== 'string' || !isInstant(validFrom) || !isInstant(validUntil) || !isRecord(subject) || subject.type !== LIST) return wrong('STATUS_LIST_MALFORMED');
  const purpose = statusPurposes.find((each) => each === subject.statusPurpose);
  const bits = typeof subject.encodedList === 'string' ? await readBitstring(subject.encodedList, trust.gunzip) : null;
  if (!purpose || !bits) return wrong('STATUS_LIST_MALFORMED');
  const now = Date.parse(trust.at);
  if (now < Date.parse(validFrom) || now >= Date.parse(validUntil)) return wrong('STATUS_LIST_OLD');
  return ok({ id, purpose, validFrom, validUntil, key, bits });
}

/** Whether a list says of a place that it is set; refused where it is another list, or signed by another kind of key. */
export function statusIn({ id, purpose, bits, key }: StatusList, place: StatusPlace & Readonly<{ purpose: StatusPurpose }>, use: string): Result<boolean, StatusRefusal> {
  const set = bits.get(place.index);
  if (id !== place.list || purpose !== place.purpose || set === undefined) return wrong('STATUS_LIST_OTHER');
  return key.use === use ? ok(set) : wrong('KEY_FOR_OTHER_USE');
}
