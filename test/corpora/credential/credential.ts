import { createPublicKey, generateKeyPairSync, hash, type KeyObject, sign, verify } from 'node:crypto';
import { deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import {
  allSuites, type CredentialKey, type Cryptography, type DeclarationDocument, declarationCredential, type DeclarationIssue, type Deflate, documentBytes, envelop, hex, type Inflate, readDocument,
  readKeySet, type Signer, signingInput, type Trust, type VerifySignature,
} from '@pure/credential';

export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
export const sm3 = (bytes: Uint8Array): Uint8Array => hash('sm3', bytes, 'buffer');
export const deflate: Deflate = (bytes, dictionary) => deflateRawSync(bytes, { level: 9, dictionary });
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);
const orNull = (work: () => Uint8Array): Uint8Array | null => {
  try {
    return work();
  } catch {
    return null;
  }
};
export const inflate: Inflate = (bytes, most) => orNull(() => inflateRawSync(bytes, { maxOutputLength: most }));
export const gunzip: Inflate = (bytes, most) => orNull(() => gunzipSync(bytes, { maxOutputLength: most }));

/** Node's own signatures. */
export const verifyByNode: VerifySignature = ({ suite, material }, message, signature) =>
  verify(suite === 'es256' ? 'sha256' : null, message, { key: createPublicKey({ key: material, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, signature);
export const cryptography: Cryptography = { verify: verifyByNode, sha256, sm3 };

export const ISSUER = 'did:web:gongtong.example';
export const SITE = 'https://gongtong.example';
export const NOW = '2026-06-01T00:00:00Z';

export type Pair = Readonly<{ key: CredentialKey; signer: Signer; privateKey: KeyObject; jwk: Readonly<Record<string, unknown>> }>;

/** A key of its own, listed as a platform lists one. */
export function pairOf(suite: 'ed25519' | 'es256', life: Readonly<Record<string, string>> = {}): Pair {
  const { publicKey, privateKey } = suite === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const material = publicKey.export({ format: 'jwk' });
  const { crv, kty, x, y } = material;
  const kid = hash('sha256', JSON.stringify({ crv, kty, x, ...(y && { y }) }), 'base64url');
  const jwk = { ...material, kid, use: 'sig', alg: suite === 'ed25519' ? 'EdDSA' : 'ES256', 'gongtong:use': 'registrar', 'gongtong:activeFrom': '2026-01-01T00:00:00Z', ...life };
  const [key] = readKeySet({ keys: [jwk] }) ?? [];
  if (!key) throw new Error('the key is not read');
  return { key, signer: { suite, kid }, privateKey, jwk };
}

export const signedBy = ({ privateKey, signer }: Pair, message: Uint8Array): Uint8Array =>
  sign(signer.suite === 'es256' ? 'sha256' : null, message, { key: privateKey, dsaEncoding: 'ieee-p1363' });

export const trusting = (...pairs: readonly Pair[]): Trust => ({ keys: pairs.map(({ key }) => key), suites: allSuites, at: NOW });

const NAMES = [
  '绝缘电阻', '电气强度', '泄漏电流', '绕组温升', '额定功率偏差', '能效限定值', '噪声声功率级', '整机质量', '续航时间', '跌落高度', '盐雾试验时间', '插拔寿命', '表面硬度', '涂层附着力', '铅含量', '甲醛释放量',
];
const UNITS = ['MOhm', 'V', 'mA', 'K', '%', 'W', 'dB', 'kg', 'h', 'm', 'h', '1', '1', '1', 'mg/kg', 'mg/m3'];
const NUMBERS = ['GB 4706.1-2005', 'GB/T 24819-2023', 'QB/T 2503-2018', 'Q/XMTD 001-2026', 'T/ZZB 1234-2025', 'CNS 3765-2020', 'IEC 60335-1:2020', 'DB35/T 1300-2023'];
const TYPES = ['mandatory-national', 'recommended-national', 'industry', 'enterprise', 'group', 'cns', 'iso-iec', 'local'];

/** A declaration of an invented firm. */
export function documentWith(indicators: number, standards: number, more: Readonly<Record<string, unknown>> = {}): DeclarationDocument {
  const read = readDocument({
    form: 'gongtong-declaration/1',
    number: 'GT-D-2026-000123-C',
    version: 1,
    declarer: { number: 'GT-E-2026-000001-J', name: { 'zh-Hans': '厦门同道电器有限公司', 'zh-Hant': '廈門同道電器有限公司' }, uscc: '91350200MA2XNTD41K' },
    standards: NUMBERS.slice(0, standards).map((number, place) => ({ type: TYPES[place], number })),
    products: [{ kind: 'product', name: '便携式电热水壶', models: ['TD-1701', 'TD-1702'], family: 'TD-17' }],
    indicators: NAMES.slice(0, indicators).map((name, place) => ({
      name,
      kind: place % 3 === 0 ? 'functional' : 'performance',
      ...(place % 5 === 4 ? { operator: 'range', low: '-5', high: '10' } : { operator: place % 2 ? '<=' : '>=', value: String(10 + ((place * 37) % 290) / 10) }),
      unit: UNITS[place],
    })),
    notices: [],
    promise: '本企业对所声明内容的真实性负责。',
    signatory: { function: '质量负责人' },
    issued: { on: '2026-03-01', place: '厦门' },
    validity: { until: '2029-02-28' },
    rules: '2026-01',
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

export const issueOf = (document: DeclarationDocument): DeclarationIssue => ({
  id: `${SITE}/api/v1/declarations/${document.number}/versions/${document.version}/credential`,
  issuer: ISSUER,
  subject: `${SITE}/q/${document.number}`,
  digests: { sha256: hex(sha256(documentBytes(document))), sm3: hex(sm3(documentBytes(document))) },
  status: { suspension: { list: `${SITE}/status/suspension/1`, index: 4711 }, revocation: { list: `${SITE}/status/revocation/1`, index: 94_567 } },
  signatory: { suite: 'session' },
  receipt: `${SITE}/api/v1/records/${document.number}/${document.version}/proof`,
});

export function credentialOf(document: DeclarationDocument, pair: Pair, issue: Partial<DeclarationIssue> = {}): string {
  const input = signingInput(declarationCredential(document, { ...issueOf(document), ...issue }), ISSUER, pair.signer);
  return envelop(input, signedBy(pair, Buffer.from(input)));
}
