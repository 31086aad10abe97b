import { type CredentialSuite, coseAlgorithms, suiteOf } from '../vc/suite';
import { decodeCbor, encodeCbor, isBytes, isList, isMap } from './cbor';

/** `COSE_Sign1` (RFC 9052, 4.2) whose algorithm is protected. `kid` only hints at the key. */
export type Sign1 = Readonly<{ suite: CredentialSuite; protectedHeader: Uint8Array; kid: Uint8Array; payload: Uint8Array; signature: Uint8Array }>;

const TAG = 0xd2; // tag 18 in one byte
const [ALGORITHM, CRITICAL, KID] = [1, 2, 4];
const SIGNATURE_BYTES = 64;

export const protectedHeaderOf = (suite: CredentialSuite): Uint8Array => encodeCbor(new Map([[ALGORITHM, coseAlgorithms[suite]]]));

/** What is signed: `Sig_structure` (RFC 9052, 4.4), nothing added from outside. */
export const sigStructure = (protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array => encodeCbor(['Signature1', protectedHeader, new Uint8Array(0), payload]);

/** Tagged, as it stands in a code. */
export function writeSign1({ protectedHeader, kid, payload, signature }: Omit<Sign1, 'suite'>): Uint8Array {
  const body = encodeCbor([protectedHeader, new Map([[KID, kid]]), payload, signature]);
  return Uint8Array.of(TAG, ...body);
}

/** Null where the bytes are none, or of an algorithm that is not known here. */
export function readSign1(bytes: Uint8Array): Sign1 | null {
  const items = bytes[0] === TAG ? decodeCbor(bytes.subarray(1)) : undefined;
  if (!isList(items) || items.length !== 4) return null;
  const [protectedHeader, unprotected, payload, signature] = items;
  if (!isBytes(protectedHeader) || !isMap(unprotected) || !isBytes(payload) || !isBytes(signature)) return null;
  const [header, kid] = [decodeCbor(protectedHeader), unprotected.get(KID)];
  if (!isMap(header) || header.has(CRITICAL) || !isBytes(kid) || signature.length !== SIGNATURE_BYTES) return null;
  const suite = suiteOf(coseAlgorithms, header.get(ALGORITHM));
  return suite ? { suite, protectedHeader, kid, payload, signature } : null;
}
