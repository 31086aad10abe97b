import { integer, listOf, namedSchema, record, type Schema, text } from '@platform/http';

const base64 = text({ pattern: '^[A-Za-z0-9+/]+=*$', maxLength: 16_000 });

/** The body of the request, and what is kept. */
export const sealFile = namedSchema('DeclarationSealFile', record({
  statement: record({
    format: text({ example: 'gongtong-seal/1' }), number: text({ maxLength: 60, description: 'GT-D-…' }), version: integer({ minimum: 1 }),
    sm3: text({ pattern: '^[0-9a-f]{64}$', description: 'Of the published document' }), sealedAt: text({ format: 'date-time' }),
  }),
  certificates: { ...listOf(base64), description: 'DER in base 64: the signer’s, then those of authorities between it and the root' },
  signature: { ...base64, description: 'SM2 with SM3 (GB/T 32918.2, identity 1234567812345678) over the canonical JSON (RFC 8785) of `statement`; DER in base 64' },
}));

const facts = {
  authority: text({ description: 'Certification authority, as the operator named it' }), licence: text({ description: 'Number of its licence (电子认证服务许可证)' }),
  serial: text({ pattern: '^[0-9a-f]+$', description: 'Number of the certificate, in hexadecimal digits' }), holder: text({ description: 'As the certificate names it' }),
  sealedAt: text({ format: 'date-time', description: 'As the signer says' }), receivedAt: text({ format: 'date-time', description: 'When it was checked here' }),
};
export const sealFacts = record(facts);
export const sealOrNull: Schema = { ...sealFacts, type: ['object', 'null'], description: '电子签章 that was checked; null: there is none' };
export const sealAttached = namedSchema('DeclarationSeal', sealFacts);
export const sealSeen = namedSchema('DeclarationSealSeen', record({ ...facts, file: sealFile }));
