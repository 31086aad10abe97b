import { flag, integer, namedSchema, oneOfTexts, record, type Schema, text } from '@platform/http';

const base64url = text({ pattern: '^[A-Za-z0-9_-]*$' });
const browserAnswer: Schema = { type: 'object', additionalProperties: true, description: 'The answer of the browser, as JSON (WebAuthn Level 3, 5.1.8), over the challenge of `publish/options`' };
const orNull = (schema: Schema, description: string): Schema => ({ ...schema, type: ['object', 'null'], description });

export const signingAsked = record({ 'named?': flag({ description: 'Show the name of who signs. In the document stands a commitment to it; the name itself is forgotten when its person wants it' }) });
export const publishAsked = record({ 'passkey?': browserAnswer });
export const signingBegun = namedSchema('DeclarationSigning', record({
  document: { type: 'object', additionalProperties: true, description: '`gongtong-declaration/1`: what will be published, letter for letter' },
  sha256: text({ pattern: '^[0-9a-f]{64}$', description: 'Of its canonical JSON; the challenge of `options` is these 32 bytes' }),
  options: { type: 'object', additionalProperties: true, description: 'For navigator.credentials.get, as JSON' },
}));
export const signatureSeen = namedSchema('DeclarationSignature', record({
  number: text(), version: integer({ minimum: 1 }), sha256: text({ pattern: '^[0-9a-f]{64}$' }), suite: oneOfTexts(['session', 'passkey']),
  function: text({ description: 'Function of who signed' }),
  name: orNull(record({ text: text(), salt: text({ pattern: '^[0-9a-f]{64}$' }) }), 'Where its person agreed to it: SHA-256 over the bytes of the salt and the name is `signatory.name.commitment` of the document'),
  assertion: orNull(record({ publicKey: base64url, rpId: text(), authenticatorData: base64url, clientData: base64url, signature: base64url }), 'A passkey’s signature over the digest (WebAuthn Level 3, 6.3.3); `publicKey`: COSE key; null: a session alone confirmed it'),
}));
