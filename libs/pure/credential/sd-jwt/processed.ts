import { ok, type Refused, refuse, type Result } from '@pure/kernel';
import { type Digest, isRecord } from '../bytes/bytes';
import { type Disclosed, disclosureDigest, readDisclosure } from './sd-jwt';

/**
 * `HASH`: another digest than SHA-256; `MALFORMED`: no disclosure, or one of another form than its place asks for; `TWICE`: a digest
 * stands in two places; `UNREFERENCED`: no digest of the signed part is of it; `NAME`: the field is there already, or must not be so called.
 */
export type DisclosureFault = 'DISCLOSURE_HASH' | 'DISCLOSURE_MALFORMED' | 'DISCLOSURE_TWICE' | 'DISCLOSURE_UNREFERENCED' | 'DISCLOSURE_NAME';

const [DIGESTS, HASH, ELEMENT] = ['_sd', '_sd_alg', '...'];

type Payload = Readonly<Record<string, unknown>>;
const wrong = (code: DisclosureFault): Refused<Readonly<{ code: DisclosureFault }>> => refuse({ code });

/** The signed part with the fields that are disclosed in their places, and nothing of the others (RFC 9901, 7.1, steps 3 and 4). */
export async function processedPayload(payload: Payload, disclosures: readonly string[], sha256: Digest): Promise<Result<Payload, Readonly<{ code: DisclosureFault }>>> {
  if ((payload[HASH] ?? 'sha-256') !== 'sha-256') return wrong('DISCLOSURE_HASH');
  const told = new Map<string, Disclosed>();
  for (const text of disclosures) {
    const [disclosed, digest] = [readDisclosure(text), await disclosureDigest(text, sha256)];
    if (!disclosed) return wrong('DISCLOSURE_MALFORMED');
    if (told.has(digest)) return wrong('DISCLOSURE_TWICE');
    told.set(digest, disclosed);
  }
  const unfolding = new Unfolding(told);
  const { [HASH]: _, ...rest } = payload;
  const whole = unfolding.record(rest);
  if (unfolding.fault) return wrong(unfolding.fault);
  return unfolding.placed < told.size ? wrong('DISCLOSURE_UNREFERENCED') : ok(whole);
}

/** Puts disclosures in the places of their digests; remembers the first thing that was wrong. */
class Unfolding {
  fault: DisclosureFault | null = null;
  placed = 0;
  private readonly seen = new Set<string>();

  constructor(private readonly told: ReadonlyMap<string, Disclosed>) {}

  record(given: Payload): Payload {
    const { [DIGESTS]: digests = [], ...open } = given;
    const whole: Record<string, unknown> = Object.fromEntries(Object.entries(open).map(([name, value]) => [name, this.value(value)]));
    if (!isTexts(digests)) return this.wrong('DISCLOSURE_MALFORMED', whole);
    for (const digest of digests) {
      const found = this.take(digest);
      if (!found) continue;
      const { name, value } = found;
      if (name === null) return this.wrong('DISCLOSURE_MALFORMED', whole);
      if (name === DIGESTS || name === ELEMENT || Object.hasOwn(whole, name)) return this.wrong('DISCLOSURE_NAME', whole);
      Object.defineProperty(whole, name, { value: this.value(value), enumerable: true });
    }
    return whole;
  }

  private value(given: unknown): unknown {
    if (Array.isArray(given)) return given.flatMap((element: unknown) => this.element(element));
    return isRecord(given) ? this.record(given) : given;
  }

  private element(given: unknown): readonly unknown[] {
    const digest = isRecord(given) && Object.keys(given).length === 1 ? given[ELEMENT] : undefined;
    if (typeof digest !== 'string') return [this.value(given)];
    const found = this.take(digest);
    if (!found) return [];
    return found.name === null ? [this.value(found.value)] : this.wrong('DISCLOSURE_MALFORMED', []);
  }

  private take(digest: string): Disclosed | undefined {
    if (this.seen.has(digest)) return this.wrong('DISCLOSURE_TWICE', undefined);
    this.seen.add(digest);
    const found = this.told.get(digest);
    if (found) this.placed += 1;
    return found;
  }

  private wrong<T>(code: DisclosureFault, instead: T): T {
    this.fault ??= code;
    return instead;
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
