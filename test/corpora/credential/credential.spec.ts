import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { CompactSign, compactVerify, importJWK } from 'jose';
import { Bitstring, declarationCredential, envelop, type EnvelopeFault, signingInput, statusIn, statusListCredential, type StatusListIssue, verifyDeclaration, verifyStatusList } from '@pure/credential';
import { credentialOf, cryptography, documentWith, gunzip, gzip, ISSUER, issueOf, NOW, pairOf, signedBy, trusting, verifyByNode, type Pair } from './credential';

const document = documentWith(4, 2);
const [ours, other] = [pairOf('ed25519'), pairOf('es256')];
const verdict = async (text: string, ...pairs: readonly Pair[]) => {
  const verified = await verifyDeclaration(text, { ...trusting(...pairs), ...cryptography });
  return verified.ok ? 'holds' : verified.refusal.code;
};

describe.each([['ed25519', ours], ['es256', other]] as const)('%s', (suite, pair) => {
  it('is verified by jose as it is signed here', async () => {
    const { payload, protectedHeader } = await compactVerify(credentialOf(document, pair), await importJWK(pair.jwk));
    expect(protectedHeader).toEqual({ alg: suite === 'es256' ? 'ES256' : 'EdDSA', cty: 'vc', kid: `${ISSUER}#${pair.signer.kid}`, typ: 'vc+jwt' });
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual(JSON.parse(JSON.stringify(declarationCredential(document, issueOf(document)))));
  });

  it('is verified here as jose signs it', async () => {
    const payload = Buffer.from(JSON.stringify(declarationCredential(document, issueOf(document)), null, 2));
    const signer = new CompactSign(payload).setProtectedHeader({ typ: 'vc+jwt', kid: `${ISSUER}#${pair.signer.kid}`, alg: suite === 'es256' ? 'ES256' : 'EdDSA' });
    expect(await verdict(await signer.sign(pair.privateKey), pair)).toBe('holds');
  });
});

it('is a credential of the W3C data model, and so is a list', async () => {
  const schema = JSON.parse(readFileSync(path.join(__dirname, 'w3c-vc-schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  expect([validate(declarationCredential(document, issueOf(document))), validate.errors]).toEqual([true, null]);
  expect([validate(await statusListCredential(list(), gzip)), validate.errors]).toEqual([true, null]);
  expect(validate({ ...declarationCredential(document, issueOf(document)), issuer: 7 })).toBe(false);
});

it('refuses any changed byte', async () => {
  const text = credentialOf(documentWith(1, 1), ours);
  const changed = Array.from(text, (sign, place) => text.slice(0, place) + (sign === 'A' ? 'B' : 'A') + text.slice(place + 1));
  const verdicts = await Promise.all(changed.map((each) => verdict(each, ours)));
  expect(verdicts.flatMap((each, place) => (each === 'holds' ? [place] : []))).toEqual([]);
}, 15_000);

const resigned = (payload: object, pair = ours, header: object = {}) => {
  const whole = { alg: 'EdDSA', cty: 'vc', kid: `${ISSUER}#${pair.signer.kid}`, typ: 'vc+jwt', ...header };
  const input = [whole, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return envelop(input, signedBy(pair, Buffer.from(input)));
};
const credential = declarationCredential(document, issueOf(document));
const subject = credential.credentialSubject as Readonly<Record<string, unknown>>;
const altered = { ...document, indicators: document.indicators.map((each) => ({ ...each, name: `${each.name}。` })) };

it.each<[EnvelopeFault | 'KEY_FOR_OTHER_USE' | 'DIGEST_WRONG' | 'DOCUMENT_MALFORMED', string]>([
  ['DIGEST_WRONG', resigned({ ...credential, credentialSubject: { ...subject, declaration: altered } })],
  ['DIGEST_WRONG', resigned({ ...credential, credentialSubject: { ...subject, digest: {} } })],
  ['DOCUMENT_MALFORMED', resigned({ ...credential, credentialSubject: { ...subject, declaration: { ...document, rules: 1 } } })],
  ['ISSUER_OTHER', resigned({ ...credential, issuer: 'did:web:elsewhere.example' })],
  ['CREDENTIAL_MALFORMED', resigned({ ...credential, credentialStatus: [] })],
  ['CREDENTIAL_MALFORMED', resigned({ ...credential, evidence: [] })],
  ['CREDENTIAL_MALFORMED', resigned(credential, ours, { crit: ['b64'], b64: false })],
  ['CREDENTIAL_OF_OTHER_TYPE', resigned({ ...credential, type: ['VerifiableCredential'] })],
  ['CREDENTIAL_OF_OTHER_TYPE', resigned(credential, ours, { typ: 'JWT' })],
  ['ALGORITHM_UNKNOWN', resigned(credential, ours, { alg: 'none' })],
  ['KEY_OF_OTHER_SUITE', resigned(credential, ours, { alg: 'ES256' })],
  ['KEY_UNKNOWN', resigned(credential, pairOf('ed25519'))],
  ['KEY_FOR_OTHER_USE', credentialOf(documentWith(1, 1, { example: true }), ours)],
  ['CREDENTIAL_MALFORMED', ''],
])('refuses %s', async (code, text) => expect(await verdict(text, ours)).toBe(code));

it('takes examples by their own key alone', async () => {
  const examples = pairOf('ed25519', { 'gongtong:use': 'registrar-examples' });
  expect(await verdict(credentialOf(documentWith(1, 1, { example: true }), examples), examples)).toBe('holds');
  expect(await verdict(credentialOf(document, examples), examples)).toBe('KEY_FOR_OTHER_USE');
});

it('is good if its key was active, and its suite allowed, when it was first seen', async () => {
  const retired = pairOf('ed25519', { 'gongtong:retiredAt': '2026-05-01T00:00:00Z' });
  const at = async (instant: string, suites = trusting().suites) => {
    const verified = await verifyDeclaration(credentialOf(document, retired), { ...trusting(retired), ...cryptography, at: instant, suites });
    return verified.ok ? 'holds' : verified.refusal.code;
  };
  expect(await Promise.all(['2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z', '2026-04-30T23:59:59Z', '2026-05-01T00:00:00Z'].map((each) => at(each))))
    .toEqual(['KEY_NOT_ACTIVE_YET', 'holds', 'holds', 'KEY_RETIRED']);
  expect(await at('2026-04-01T00:00:00Z', [{ suite: 'ed25519', until: '2026-03-01T00:00:00Z' }, { suite: 'es256' }])).toBe('SUITE_NOT_ALLOWED');
});

function list(more: Partial<StatusListIssue> = {}): StatusListIssue {
  const { list: id, index } = issueOf(document).status.revocation;
  return { id, issuer: ISSUER, purpose: 'revocation', validFrom: NOW, validUntil: '2026-06-02T00:00:00Z', bits: new Bitstring().with([index, 7]), ...more };
}

describe('a list of status', () => {
  const read = async (issue: StatusListIssue, at = NOW) => {
    const input = signingInput(await statusListCredential(issue, gzip), ISSUER, ours.signer);
    return verifyStatusList(envelop(input, signedBy(ours, Buffer.from(input))), { ...trusting(ours), at, verify: verifyByNode, gunzip });
  };

  it('says of each place whether it is set, and of no place of another list', async () => {
    const verified = await verifyDeclaration(credentialOf(document, ours), { ...trusting(ours), ...cryptography });
    const known = await read(list());
    if (!verified.ok || !known.ok) throw new Error('refused');
    const places = verified.value.status.map((place) => statusIn(known.value, place, 'registrar'));
    expect(places).toEqual([{ ok: false, refusal: { code: 'STATUS_LIST_OTHER' } }, { ok: true, value: true }]);
    expect(statusIn(known.value, { purpose: 'revocation', list: known.value.id, index: 8 }, 'registrar')).toEqual({ ok: true, value: false });
    expect(statusIn(known.value, { purpose: 'revocation', list: known.value.id, index: 8 }, 'registrar-examples').ok).toBe(false);
  });

  it('is out of date from the day that another was to come', async () => {
    const codes = (await Promise.all(['2026-06-02T00:00:00Z', '2026-05-31T23:59:59Z'].map((at) => read(list(), at)))).map((each) => (each.ok ? '' : each.refusal.code));
    expect(codes).toEqual(['STATUS_LIST_OLD', 'STATUS_LIST_OLD']);
  });

  it('takes 51 bytes empty, and less than 3 kB where one of a hundred is set', async () => {
    const size = async (bits: Bitstring) => Buffer.from((await bits.encoded(gzip)).slice(1), 'base64url').length;
    expect(await size(new Bitstring())).toBeLessThan(100);
    expect(await size(new Bitstring().with(Array.from({ length: 1311 }, (_, place) => (place * 7919) % 131_072)))).toBeLessThan(3000);
  });
});
