import { isJose, type SigningKey } from '../signing';
import { jwk } from './jwk';
import { multikey } from './multikey';

/** The name of the platform by did:web: its host, the colon before a port written as %3A. */
export const didOf = (origin: string): string => `did:web:${new URL(origin).host.replace(':', '%3A')}`;

/**
 * The DID document (W3C DID Core 1.0, verification methods of Controlled Identifiers 1.0). Every key stays listed; a retired
 * one asserts nothing any more, and one of examples never did. Keys of SM2, for which JOSE has no form, are of the type Multikey.
 */
export function didDocument(origin: string, keys: readonly SigningKey[]) {
  const id = didOf(origin);
  const name = ({ kid }: SigningKey): string => `${id}#${kid}`;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: keys.map((key) => ({ id: name(key), controller: id, ...(key.retiredAt !== null && { expires: key.retiredAt }), ...written(key) })),
    assertionMethod: keys.filter(({ use, retiredAt }) => retiredAt === null && !use.endsWith('-examples')).map(name),
  };
}

type Written = Readonly<{ type: 'JsonWebKey' | 'Multikey'; publicKeyJwk?: ReturnType<typeof jwk>; publicKeyMultibase?: string }>;

const written = (key: SigningKey): Written => (isJose(key) ? { type: 'JsonWebKey', publicKeyJwk: jwk(key) } : { type: 'Multikey', publicKeyMultibase: multikey(key) });
