import { ok, refuse, type Result } from '@pure/kernel';
import { isRecord } from '../bytes/bytes';
import { type AllowedSuite, type CredentialSuite, joseAlgorithms, suiteOf } from './suite';

/** The members of RFC 7517 and RFC 8037 that a key is made of: what WebCrypto and Node import. */
export type KeyMaterial = Readonly<{ kty: 'OKP'; crv: 'Ed25519'; x: string }> | Readonly<{ kty: 'EC'; crv: 'P-256'; x: string; y: string }>;

/** A public key as `/.well-known/jwks.json` lists it, with its life: instants of ISO 8601 in UTC. */
export type CredentialKey = Readonly<{ kid: string; suite: CredentialSuite; use: string; activeFrom: string; retiredAt: string | null; material: KeyMaterial }>;

/** What signs acts, and what signs examples, so that nobody takes one for an act. */
export const REGISTRAR = 'registrar';
export const EXAMPLES = 'registrar-examples';

export type KeyFault = 'KEY_UNKNOWN' | 'KEY_OF_OTHER_SUITE' | 'KEY_NOT_ACTIVE_YET' | 'KEY_RETIRED' | 'SUITE_NOT_ALLOWED';

/** What is believed: keys, suites, and the instant of the signature, as text of ISO 8601. */
export type Trust = Readonly<{ keys: readonly CredentialKey[]; suites: readonly AllowedSuite[]; at: string }>;

/** The keys of a set (RFC 7517, 5) that are of a kind known here, with our members; null where it is no set. */
export function readKeySet(value: unknown): readonly CredentialKey[] | null {
  if (!isRecord(value) || !Array.isArray(value.keys)) return null;
  return value.keys.flatMap((each) => (isRecord(each) ? (keyFrom(each) ?? []) : []));
}

function keyFrom(jwk: Readonly<Record<string, unknown>>): CredentialKey | undefined {
  const { kid, 'gongtong:use': use, 'gongtong:activeFrom': activeFrom, 'gongtong:retiredAt': retiredAt = null } = jwk;
  const [suite, material] = [suiteOf(joseAlgorithms, jwk.alg), materialFrom(jwk)];
  const isOfSuite = material !== undefined && suite === (material.kty === 'OKP' ? 'ed25519' : 'es256');
  if (typeof kid !== 'string' || typeof use !== 'string' || !isInstant(activeFrom) || !(retiredAt === null || isInstant(retiredAt)) || !isOfSuite) return undefined;
  return { kid, suite, use, activeFrom, retiredAt, material };
}

function materialFrom({ kty, crv, x, y }: Readonly<Record<string, unknown>>): KeyMaterial | undefined {
  if (kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string') return { kty, crv, x };
  if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string') return { kty, crv, x, y };
  return undefined;
}

export const isInstant = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));

/**
 * A signature is good only if its key was active, and its suite allowed, at `at`: the instant of the first head of the log that
 * includes what was signed. Where no receipt tells one, that is now: whoever holds a retired key could sign today and write any date.
 */
export function judgeKey(found: CredentialKey | undefined, suite: CredentialSuite, { suites, at }: Trust): Result<CredentialKey, Readonly<{ code: KeyFault }>> {
  const instant = Date.parse(at);
  if (!found) return refuse({ code: 'KEY_UNKNOWN' });
  if (found.suite !== suite) return refuse({ code: 'KEY_OF_OTHER_SUITE' });
  if (!suites.some((each) => each.suite === suite && isWithin(instant, each.from, each.until))) return refuse({ code: 'SUITE_NOT_ALLOWED' });
  if (isWithin(instant, found.activeFrom, found.retiredAt ?? undefined)) return ok(found);
  return refuse({ code: isWithin(instant, found.activeFrom, undefined) ? 'KEY_RETIRED' : 'KEY_NOT_ACTIVE_YET' });
}

const isWithin = (instant: number, from: string | undefined, until: string | undefined): boolean =>
  (from === undefined || Date.parse(from) <= instant) && (until === undefined || instant < Date.parse(until));
