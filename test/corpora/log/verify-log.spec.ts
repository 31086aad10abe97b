import { type ReadResource, readKey, toBase64, verifyLog } from '@pure/log';
import { bytes, hashes, sha256, tessera, utf8, verifyEd25519 } from './log';

const key = readKey(sha256, tessera.key);
const trust = { hashes, origin: 'example.com/log/testdata', keys: key ? [key] : [], verify: verifyEd25519 };

/** The log as it stood after `size` leaves, but for what was changed in it. */
const logAt = (size: number, changed: Readonly<Record<string, string | null>> = {}): ReadResource => async (path) => {
  if (path in changed) return changed[path] === null ? null : bytes(changed[path] ?? '');
  if (path === 'checkpoint') return utf8(tessera.checkpoints[size] ?? '');
  return path in tessera.tiles ? bytes(tessera.tiles[path] ?? '') : null;
};
const verdict = async (read: ReadResource, seen?: string) => {
  const checked = await verifyLog(read, { ...trust, ...(seen !== undefined && { seen }) });
  return checked.ok ? checked.value.checkpoint.size : `${checked.refusal.code} ${checked.refusal.path}`;
};
const flipped = (path: string, at: number): Readonly<Record<string, string>> => {
  const tile = bytes(tessera.tiles[path] ?? '');
  tile[at] = (tile[at] ?? 0) ^ 1;
  return { [path]: toBase64(tile) };
};

it.each([0, 1, 8, 15])('of %d leaves holds', async (size) => expect(await verdict(logAt(size))).toBe(size));

it('still begins with what was seen before', async () => {
  for (const seen of tessera.checkpoints) expect(await verdict(logAt(15), seen)).toBe(15);
});

it('tells of every entry', async () => {
  const told: string[] = [];
  await verifyLog(logAt(15), { ...trust, entry: (entry, index) => told.push(`${index} ${new TextDecoder().decode(entry)}`) });
  expect(told).toEqual(tessera.leaves.map((leaf, index) => `${index} ${leaf}`));
});

it.each<[string, () => Promise<unknown>, string]>([
  ['a flipped bit in a tile', () => verdict(logAt(15, flipped('tile/0/000.p/15', 40))), 'LOG_TILE_DIFFERS tile/0/000.p/15'],
  ['a flipped bit in an entry', () => verdict(logAt(15, flipped('tile/entries/000.p/15', 3))), 'LOG_TILE_DIFFERS tile/0/000.p/15'],
  ['a bundle that is cut', () => verdict(logAt(15, { 'tile/entries/000.p/15': 'AANvbmU=' })), 'LOG_BUNDLE_CUT tile/entries/000.p/15'],
  ['no tile', () => verdict(logAt(15, { 'tile/0/000.p/15': null })), 'LOG_RESOURCE_MISSING tile/0/000.p/15'],
  ['no checkpoint', () => verdict(logAt(15, { checkpoint: null })), 'LOG_RESOURCE_MISSING checkpoint'],
  ['fewer leaves than were seen', () => verdict(logAt(8), tessera.checkpoints[15]), 'LOG_SHRANK checkpoint'],
  ['a changed size', () => verdict(async (path) => (path === 'checkpoint' ? utf8((tessera.checkpoints[15] ?? '').replace('\n15\n', '\n14\n')) : null)), 'NOTE_SIGNATURE_WRONG checkpoint'],
])('with %s is refused', async (_, run, expected) => expect(await run()).toBe(expected));
