import { canonicalJson, type Json } from '@pure/kernel';

/** A record as its leaf tells of it: digests alone, so that a leaf need never be taken back. Digests in small hexadecimal digits; `at` is ISO 8601 in UTC. */
export type LeafFacts = Readonly<{
  kind: string; number: string; version: number; org: string | null; sha256: string; sm3: string; previous: string | null; at: string;
}>;

const FORM = 1;

/** The bytes of a leaf: canonical JSON (RFC 8785). `prev` is the SHA-256 of the version before; `org` is left out for a person. */
export function leafBytes({ kind, number, version, org, sha256, sm3, previous, at }: LeafFacts): Uint8Array {
  const leaf: Record<string, Json> = { v: FORM, t: kind, no: number, ver: version, sha256, sm3, prev: previous, at };
  return new TextEncoder().encode(canonicalJson(org === null ? leaf : { ...leaf, org }));
}
