import type { JoseSuite, SigningKey } from '../signing';
import { jwkOf } from '../suites/jose-suites';

const algorithms: Readonly<Record<JoseSuite, string>> = { ed25519: 'EdDSA', es256: 'ES256' };

/** A key as RFC 7517 and RFC 8037 write it, with members of our own for what it signs and for how long it did. */
export function jwk(key: SigningKey & Readonly<{ suite: JoseSuite }>) {
  const { kid, use, suite, publicKey, activeFrom, retiredAt } = key;
  return {
    ...jwkOf(suite, publicKey),
    kid,
    use: 'sig',
    alg: algorithms[suite],
    'gongtong:use': use,
    'gongtong:activeFrom': activeFrom,
    ...(retiredAt !== null && { 'gongtong:retiredAt': retiredAt }),
  };
}
