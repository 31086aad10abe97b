import { readFile } from 'node:fs/promises';
import type { Environment } from '@platform/config';
import type { T } from '@platform/locale';
import { type KeyUse, keyUses, type SigningKey, signsHere } from '@platform/signing';
import { CommandFault } from './command-fault';

/** The public keys of the platform: from `place`, a file or an address of its `jwks.json`, otherwise from the signer's folder. */
export async function publicKeys(place: string | undefined, environment: Environment, t: T): Promise<readonly SigningKey[]> {
  const keys = place === undefined ? await signsHere(environment).keys().catch(() => null) : keysIn(await textAt(place));
  if (!keys) throw new CommandFault(place === undefined ? t('cli.fsck.keysClosed') : t('cli.fsck.noKeys', { place }));
  return keys;
}

async function textAt(place: string): Promise<string | null> {
  if (!/^https?:/.test(place)) return readFile(place, 'utf8').catch(() => null);
  const response = await fetch(place, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
  return response?.ok ? response.text() : null;
}

/** The Ed25519 keys of a set of JSON Web Keys (RFC 8037) that says what each is for; null where it is none. */
export function keysIn(text: string | null): readonly SigningKey[] | null {
  const list = member(parsed(text), 'keys');
  if (!Array.isArray(list)) return null;
  return list.flatMap((jwk): SigningKey[] => {
    const [use, x, kid] = [useOf(member(jwk, 'gongtong:use')), member(jwk, 'x'), member(jwk, 'kid')];
    if (member(jwk, 'crv') !== 'Ed25519' || !use || typeof x !== 'string' || typeof kid !== 'string') return [];
    return [{ kid, use, suite: 'ed25519', publicKey: Buffer.from(x, 'base64url'), activeFrom: String(member(jwk, 'gongtong:activeFrom')), retiredAt: null }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const member = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);
const useOf = (value: unknown): KeyUse | undefined => keyUses.find((use) => use === value);
