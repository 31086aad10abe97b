import { canonicalJson, type Json } from '@pure/kernel';

/** What of the journal is under seal. */
export const trailKinds = ['decision', 'event'] as const;
export type TrailKind = (typeof trailKinds)[number];

/** A row with all its columns, as the queries here give it: numbers and digests as text, the instant to the microsecond. */
export type TrailRow = Readonly<{ id: string }> & Readonly<Record<string, Json>>;

/** The bytes of a leaf: canonical JSON (RFC 8785) of the row and its kind. */
export const trailLeaf = (kind: TrailKind, row: TrailRow): Uint8Array => new TextEncoder().encode(canonicalJson({ kind, ...row }));
