import type { SigningKey } from '../signing';
import { jwk } from './jwk';

/** The name of the platform by did:web: its host, the colon before a port written as %3A. */
export const didOf = (origin: string): string => `did:web:${new URL(origin).host.replace(':', '%3A')}`;

/**
 * The DID document (W3C DID Core 1.0, verification methods of Controlled Identifiers 1.0). Every key stays listed; a retired
 * one asserts nothing any more, and one of examples never did.
 */
export function didDocument(origin: string, keys: readonly SigningKey[]) {
  const id = didOf(origin);
  const name = ({ kid }: SigningKey): string => `${id}#${kid}`;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id,
    verificationMethod: keys.map((key) => ({
      id: name(key),
      type: 'JsonWebKey',
      controller: id,
      ...(key.retiredAt !== null && { expires: key.retiredAt }),
      publicKeyJwk: jwk(key),
    })),
    assertionMethod: keys.filter(({ use, retiredAt }) => retiredAt === null && use !== 'log-examples').map(name),
  };
}
