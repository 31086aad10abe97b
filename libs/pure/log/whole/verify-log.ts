import { type Result, ok, refuse } from '@pure/kernel';
import { sameBytes, type TreeHashes } from '../merkle/hashes';
import { type CheckpointFault, openCheckpoint, type SignedCheckpoint } from '../note/checkpoint';
import type { VerifierKey } from '../note/key';
import type { VerifyEd25519 } from '../note/note';
import { append, type Edge, NO_LEAVES, rootOf } from '../tiles/append';
import { entriesIn } from '../tiles/entries';
import { TILE_HASHES, tilePath, type TilePlace } from '../tiles/tile-path';
import { tilesOf } from '../tiles/tiles-of';

/** What lies at a path below the prefix of a log (`checkpoint`, `tile/0/000`), or null where nothing does. */
export type ReadResource = (path: string) => Promise<Uint8Array | null>;

export type LogFault = CheckpointFault | 'LOG_RESOURCE_MISSING' | 'LOG_BUNDLE_CUT' | 'LOG_TILE_DIFFERS' | 'LOG_ROOT_DIFFERS' | 'LOG_REWRITTEN' | 'LOG_SHRANK';
export type LogRefusal = Readonly<{ code: LogFault; path: string }>;

type Trust = Readonly<{
  hashes: TreeHashes;
  origin: string;
  keys: readonly VerifierKey[];
  verify: VerifyEd25519;
  /** A checkpoint of the same log that was seen before, as it was then. */
  seen?: string;
  /** Told of each entry, with its index. */
  entry?: (entry: Uint8Array, index: number) => void;
}>;

/**
 * Reads a log from its first entry to its last and makes every tile and the root anew: what its checkpoint says is true of
 * what it serves, and it still begins with all that it said before. The first difference is named by its path.
 */
export async function verifyLog(read: ReadResource, trust: Trust): Promise<Result<SignedCheckpoint, LogRefusal>> {
  const note = await read('checkpoint');
  if (!note) return refuse({ code: 'LOG_RESOURCE_MISSING', path: 'checkpoint' });
  const head = opened(new TextDecoder().decode(note), trust);
  if (!head.ok) return head;
  const { size, root } = head.value.checkpoint;
  const seen = trust.seen === undefined ? null : opened(trust.seen, trust);
  if (seen && !seen.ok) return seen;
  const before = seen?.value.checkpoint ?? null;
  if (before && before.size > size) return refuse({ code: 'LOG_SHRANK', path: 'checkpoint' });
  const grown = await grow(read, size, trust, before?.size ?? 0);
  if (!grown.ok) return grown;
  if (!sameBytes(rootOf(trust.hashes, grown.value.edge), root)) return refuse({ code: 'LOG_ROOT_DIFFERS', path: 'checkpoint' });
  if (before && !sameBytes(grown.value.rootBefore, before.root)) return refuse({ code: 'LOG_REWRITTEN', path: 'checkpoint' });
  return head;
}

function opened(note: string, trust: Trust): Result<SignedCheckpoint, LogRefusal> {
  const checkpoint = openCheckpoint(note, trust);
  return checkpoint.ok ? checkpoint : refuse({ code: checkpoint.refusal.code, path: 'checkpoint' });
}

type Grown = Readonly<{ edge: Edge; rootBefore: Uint8Array }>;

async function grow(read: ReadResource, size: number, trust: Trust, sizeBefore: number): Promise<Result<Grown, LogRefusal>> {
  const { hashes } = trust;
  let edge = NO_LEAVES;
  let rootBefore = rootOf(hashes, NO_LEAVES);
  for (const place of tilesOf(size, 'entries')) {
    const entries = await entriesAt(read, place);
    if (!entries.ok) return entries;
    const leaves = entries.value.map((entry) => hashes.leaf(entry));
    const first = edge.size;
    if (sizeBefore > first && sizeBefore <= first + leaves.length) rootBefore = rootOf(hashes, append(hashes, edge, leaves.slice(0, sizeBefore - first)).edge);
    const added = append(hashes, edge, leaves);
    edge = added.edge;
    const isLast = edge.size === size;
    for (const tile of added.tiles) {
      if (tile.place.width < TILE_HASHES && !isLast) continue;
      const compared = await compare(read, tile.place, tile.bytes);
      if (!compared.ok) return compared;
    }
    entries.value.forEach((entry, at) => trust.entry?.(entry, first + at));
  }
  return ok({ edge, rootBefore });
}

async function entriesAt(read: ReadResource, place: TilePlace): Promise<Result<readonly Uint8Array[], LogRefusal>> {
  const path = tilePath(place);
  const bundle = await readTile(read, place);
  if (!bundle) return refuse({ code: 'LOG_RESOURCE_MISSING', path });
  const entries = entriesIn(bundle);
  if (!entries.ok || entries.value.length < place.width) return refuse({ code: 'LOG_BUNDLE_CUT', path });
  return ok(entries.value.slice(0, place.width));
}

async function compare(read: ReadResource, place: TilePlace, made: Uint8Array): Promise<Result<true, LogRefusal>> {
  const path = tilePath(place);
  const served = await readTile(read, place);
  if (!served) return refuse({ code: 'LOG_RESOURCE_MISSING', path });
  return sameBytes(served.subarray(0, made.length), made) ? ok(true) : refuse({ code: 'LOG_TILE_DIFFERS', path });
}

/** A log may have dropped a part of a tile that is full by now. */
const readTile = async (read: ReadResource, place: TilePlace): Promise<Uint8Array | null> =>
  (await read(tilePath(place))) ?? (place.width < TILE_HASHES ? read(tilePath({ ...place, width: TILE_HASHES })) : null);
