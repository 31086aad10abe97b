import {
  allSuites, type CompactDeclaration, type CredentialKey, digitsIn, isPresentation, readKeySet, type StatusPurpose, type Trust, verifyCode, verifyDeclaration,
} from '@pure/credential';
import { ofCertificate, ofCertificateCode, type ShownCertificate } from './certificate';
import { inflate, sha256, verifyByBrowser } from './cryptography';
import { statusOf } from './status-lists';

/** What of a declaration is shown. `status`: what each list says of it; none where they were not looked up. */
export type Shown = Readonly<{
  number: string;
  version: number;
  example: boolean;
  name: string;
  from: string;
  until?: string;
  sha256: string;
  products: readonly Readonly<{ name: string; models: readonly string[] }>[];
  standards: readonly string[];
  indicators: CompactDeclaration['indicators'];
  issuer?: string;
  kid: string;
  status: readonly Readonly<{ purpose: StatusPurpose; set: boolean; at: string }>[];
}>;

export type Examined = Readonly<{ shown: Shown }> | Readonly<{ certificate: ShownCertificate }> | Readonly<{ code: string }>;

const verify = verifyByBrowser;

/** A credential, an address with a code or a code alone, held against the keys of a set. */
export async function examine(given: string, keySet: string, now: Date): Promise<Examined> {
  const [text, keys] = [given.trim(), keysIn(keySet)];
  if (!keys?.length) return { code: 'KEYS_MISSING' };
  const trust: Trust = { keys, suites: allSuites, at: now.toISOString() };
  if (isPresentation(text)) return ofCertificate(text, trust);
  return /^[\w-]*(?:\.[\w-]*){2}$/.test(text) ? ofCredential(text, trust) : ofCode(text, trust);
}

async function ofCredential(text: string, trust: Trust): Promise<Examined> {
  const verified = await verifyDeclaration(text, { ...trust, verify, sha256 });
  if (!verified.ok) return verified.refusal.code === 'CREDENTIAL_OF_OTHER_TYPE' ? ofCertificate(text, trust) : verified.refusal;
  const { document, issuer, key, validFrom, validUntil, sha256: digest } = verified.value;
  const { number, version, example = false, declarer, products, standards, indicators } = document;
  const name = declarer.name['zh-Hans'] ?? declarer.name['zh-Hant'] ?? declarer.name.en ?? '';
  const rows = indicators.map(({ method, ...rest }) => ({ ...rest, ...(method && { method: method.number }) }));
  const status = await statusOf(verified.value, trust);
  const days = { from: validFrom.slice(0, 10), ...(validUntil !== undefined && { until: validUntil.slice(0, 10) }) };
  return { shown: { number, version, example, name, ...days, sha256: digest, products, standards: standards.map((each) => each.number), indicators: rows, issuer, kid: key.kid, status } };
}

async function ofCode(text: string, trust: Trust): Promise<Examined> {
  const verified = await verifyCode(digitsIn(text), { ...trust, verify, inflate });
  if (!verified.ok) return verified.refusal;
  const { key } = verified.value;
  if ('recognition' in verified.value) return ofCertificateCode(verified.value.recognition, key, trust);
  const { declarer, issuedOn, validFrom = issuedOn, validUntil, standards, ...rest } = verified.value.declaration;
  const days = { from: validFrom, ...(validUntil !== undefined && { until: validUntil }) };
  return { shown: { ...rest, name: declarer.name, ...days, standards: standards.map((each) => each.number), kid: key.kid, status: [] } };
}

function keysIn(text: string): readonly CredentialKey[] | null {
  try {
    return readKeySet(JSON.parse(text));
  } catch {
    return null;
  }
}
