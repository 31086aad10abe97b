import { type CredentialKey, type StatedPlace, statusIn, type StatusPurpose, type Trust, verifyStatusList } from '@pure/credential';
import { gunzip, verifyByBrowser } from './cryptography';

/** What has places in lists, and what a list says of one. */
type Listed = Readonly<{ status: readonly StatedPlace[]; key: CredentialKey }>;
export type Said = Readonly<{ purpose: StatusPurpose; set: boolean; at: string }>;

/** The lists are asked for at their own site only; elsewhere, and where none answers, nothing is said of them. */
export async function statusOf({ status, key }: Listed, trust: Trust): Promise<readonly Said[]> {
  const found = await Promise.all(status.map(async (place) => {
    const text = await textAt(place.list);
    const list = text === null ? null : await verifyStatusList(text.trim(), { ...trust, verify: verifyByBrowser, gunzip });
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
