import {
  allSuites, type CompactDeclaration, type CredentialKey, digitsIn, readKeySet, statusIn, type StatusPurpose, type Trust, type VerifiedDeclaration, verifyCode, verifyDeclaration,
  verifyStatusList,
} from '@pure/credential';
import { gunzip, inflate, sha256, verifyByBrowser } from './cryptography';

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

export type Examined = Readonly<{ shown: Shown }> | Readonly<{ code: string }>;

const verify = verifyByBrowser;

/** A credential, an address with a code or a code alone, held against the keys of a set. */
export async function examine(given: string, keySet: string, now: Date): Promise<Examined> {
  const [text, keys] = [given.trim(), keysIn(keySet)];
  if (!keys?.length) return { code: 'KEYS_MISSING' };
  const trust: Trust = { keys, suites: allSuites, at: now.toISOString() };
  return /^[\w-]*(?:\.[\w-]*){2}$/.test(text) ? ofCredential(text, trust) : ofCode(text, trust);
}

async function ofCredential(text: string, trust: Trust): Promise<Examined> {
  const verified = await verifyDeclaration(text, { ...trust, verify, sha256 });
  if (!verified.ok) return verified.refusal;
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
  const { declaration: { declarer, issuedOn, validFrom = issuedOn, validUntil, standards, ...rest }, key } = verified.value;
  const days = { from: validFrom, ...(validUntil !== undefined && { until: validUntil }) };
  return { shown: { ...rest, name: declarer.name, ...days, standards: standards.map((each) => each.number), kid: key.kid, status: [] } };
}

/** The lists are asked for at their own site only; elsewhere, and where none answers, nothing is said of them. */
async function statusOf({ status, key }: VerifiedDeclaration, trust: Trust): Promise<Shown['status']> {
  const found = await Promise.all(status.map(async (place) => {
    const text = await textAt(place.list);
    const list = text === null ? null : await verifyStatusList(text.trim(), { ...trust, verify, gunzip });
    const set = list?.ok ? statusIn(list.value, place, key.use) : null;
    return list?.ok && set?.ok ? [{ purpose: place.purpose, set: set.value, at: list.value.validFrom }] : [];
  }));
  return found.flat();
}

/** What stands at an address of this page's own site; null otherwise. */
export async function textAt(address: string): Promise<string | null> {
  if (!location.protocol.startsWith('http') || new URL(address, location.href).origin !== location.origin) return null;
  const response = await fetch(address).catch(() => null);
  return response?.ok ? response.text() : null;
}

function keysIn(text: string): readonly CredentialKey[] | null {
  try {
    return readKeySet(JSON.parse(text));
  } catch {
    return null;
  }
}
