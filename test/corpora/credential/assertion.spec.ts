import { generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { type PasskeyAssertion, utf8, verifyAssertion } from '@pure/credential';
import { toBase64url } from '../../../libs/pure/credential/bytes/bytes';
import { encodeCbor } from '../../../libs/pure/credential/qr/cbor';
import { readAssertion } from '../../../libs/pure/credential/signatory/assertion';
import { verifyByNode as verify } from './credential';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'));
const digest = sha256(utf8('a version'));
const passkeys = { es256: generateKeyPairSync('ec', { namedCurve: 'P-256' }), ed25519: generateKeyPairSync('ed25519'), rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }) } as const;
type Kind = keyof typeof passkeys;
type Wrong = Readonly<{ type?: string; challenge?: Uint8Array; site?: string; flags?: number; over?: string }>;

function coseOf(key: KeyObject, kind: Kind): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  if (kind === 'rsa') return encodeCbor(new Map([[1, 3], [3, -257]]));
  return encodeCbor(kind === 'es256' ? new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, coordinate(x)], [-3, coordinate(y)]]) : new Map<number, number | Uint8Array>([[1, 1], [3, -8], [-1, 6], [-2, coordinate(x)]]));
}

function signed(kind: Kind, { type = 'webauthn.get', challenge = digest, site = 'gongtong.example', flags = 5, over = '' }: Wrong = {}): PasskeyAssertion {
  const client = utf8(JSON.stringify({ type, challenge: toBase64url(challenge), origin: 'https://gongtong.example' }));
  const data = Uint8Array.from([...sha256(utf8(site)), flags, 0, 0, 0, 1]);
  const { privateKey, publicKey } = passkeys[kind];
  const made = sign(kind === 'ed25519' ? null : 'sha256', Buffer.concat([data, sha256(client), Buffer.from(over)]), privateKey);
  return { publicKey: toBase64url(coseOf(publicKey, kind)), rpId: 'gongtong.example', authenticatorData: toBase64url(data), clientData: toBase64url(client), signature: toBase64url(new Uint8Array(made)) };
}

const found = async (assertion: PasskeyAssertion) => {
  const finding = await verifyAssertion(assertion, digest, { verify, sha256 });
  return finding.ok ? finding.value : finding.refusal.code;
};

it.each<[Kind, string]>([['es256', 'held'], ['ed25519', 'held'], ['rsa', 'unchecked']])('by %s is %s', async (kind, expected) => {
  for (let n = 0; n < 40; n += 1) expect(await found(signed(kind))).toBe(expected);
});

it.each<[string, Wrong]>([
  ['another document', { challenge: sha256(utf8('another')) }],
  ['the making of a key', { type: 'webauthn.create' }],
  ['another site', { site: 'other.example' }],
  ['a person whom nobody verified', { flags: 1 }],
  ['nobody present', { flags: 4 }],
  ['other bytes', { over: 'x' }],
])('refuses %s', async (_case, wrong) => expect(await found(signed('es256', wrong))).toBe('ASSERTION_WRONG'));

it.each(['publicKey', 'authenticatorData', 'clientData', 'signature'] as const)('refuses what is no base 64 in %s', async (member) => {
  expect(await found({ ...signed('es256'), [member]: '*' })).toBe('ASSERTION_WRONG');
});

it('reads what has all members, as texts', () => {
  const assertion = signed('es256');
  expect([readAssertion({ ...assertion, more: 1 }), readAssertion({ ...assertion, rpId: 7 }), readAssertion(null)]).toEqual([assertion, null, null]);
});
