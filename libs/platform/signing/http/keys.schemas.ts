import { listOf, namedSchema, oneOfTexts, record, text } from '@platform/http';
import { keyUses } from '../signing';

const instant = text({ format: 'date-time' });

const publicJwk = namedSchema(
  'PublicKey',
  record(
    {
      kty: oneOfTexts(['OKP', 'EC']),
      crv: oneOfTexts(['Ed25519', 'P-256']),
      x: text(),
      'y?': text(),
      kid: text({ description: 'Thumbprint of the key (RFC 7638)' }),
      use: oneOfTexts(['sig']),
      alg: oneOfTexts(['EdDSA', 'ES256']),
      'gongtong:use': oneOfTexts(keyUses),
      'gongtong:activeFrom': instant,
      'gongtong:retiredAt?': text({ format: 'date-time', description: 'From then on it signs nothing; what it signed before stays good' }),
    },
    { description: 'A JSON Web Key (RFC 7517, RFC 8037) with members of our own' },
  ),
);

export const keySet = record({ keys: listOf(publicJwk) });

export const didDocumentSchema = record({
  '@context': listOf(text({ format: 'uri' })),
  id: text(),
  verificationMethod: listOf(
    record({
      id: text(),
      type: oneOfTexts(['JsonWebKey', 'Multikey']),
      controller: text(),
      'expires?': instant,
      'publicKeyJwk?': publicJwk,
      'publicKeyMultibase?': text({ description: 'An SM2 key, in place of publicKeyJwk: JOSE has no form for it' }),
    }),
  ),
  assertionMethod: listOf(text()),
});
