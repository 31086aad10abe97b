import { consistencyParts } from '../merkle/subtrees';
import { TreeHashes } from '../merkle/hashes';
import { writeCheckpoint } from '../note/checkpoint';
import { verifierKey } from '../note/key';
import { writeNote, writeSignature } from '../note/note';
import { append, NO_LEAVES, rootOf } from '../tiles/append';
import { hashOver } from '../tiles/tile';
import { tileOfSubtree } from '../tiles/tiles-of';
import { writeAddCheckpoint } from './add-checkpoint';
import { cosign, cosignatureIn } from './cosign';
import { judge, openSubmission } from './judge';
import { toySha256 as sha256, toySign, toyVerify as verify } from './toy.fixture';

const hashes = new TreeHashes(sha256);
const utf8 = (text: string) => new TextEncoder().encode(text);
const ORIGIN = 'log.example/log/1';
const log = verifierKey(sha256, ORIGIN, 'ed25519', new Uint8Array(32).fill(1));
const other = verifierKey(sha256, 'other.example', 'ed25519', new Uint8Array(32).fill(2));
const witness = verifierKey(sha256, 'witness.example', 'cosignature-v1', new Uint8Array(32).fill(3));

const treeOf = (size: number, mark = 'entry') => append(hashes, NO_LEAVES, Array.from({ length: size }, (_, index) => hashes.leaf(utf8(`${mark} ${index}`)))).edge;
const rootAt = (size: number, mark?: string) => rootOf(hashes, treeOf(size, mark));
const proofOf = (old: number, size: number) => consistencyParts(old, size).map((parts) => hashes.ofSubtrees(parts.map((subtree) => {
  const { tile, ...range } = tileOfSubtree(subtree, size);
  return hashOver(hashes, treeOf(size).tiles[tile.level as number] ?? new Uint8Array(0), range);
})));

const signed = (text: string, ...keys: readonly (typeof log)[]) => writeNote({ text, signatures: keys.map((key) => ({ ...key, signature: toySign(key.publicKey, utf8(text)) })) });
const note = (size: number, { mark, origin = ORIGIN, keys = [log] }: { mark?: string; origin?: string; keys?: readonly (typeof log)[] } = {}) =>
  signed(writeCheckpoint({ origin, size, root: rootAt(size, mark) }), ...keys);

const ask = (body: string, size: number | null) => {
  const opened = openSubmission(body, { keys: [log, other], verify });
  const judged = opened.ok ? judge(hashes, opened.value, size === null ? null : { size, root: rootAt(size) }) : opened;
  return judged.ok ? 200 : judged.refusal;
};
const refused = (status: number) => ({ code: 'WITNESS_REFUSES', status });
const sawOther = (size: number) => ({ code: 'WITNESS_SAW_OTHER_SIZE', status: 409, size });
const request = (old: number, checkpoint: string, proof: readonly Uint8Array[] = []) => writeAddCheckpoint({ old, proof, checkpoint });
const flipped = (checkpoint: string) => checkpoint.replace(/(\u2014 \S+ .{10})(.)/u, (_, before: string, letter: string) => `${before}${letter === 'A' ? 'B' : 'A'}`);

it.each([
  ['the first head of a log', request(0, note(5)), null, 200],
  ['a head of no leaves', request(0, note(0)), null, 200],
  ['a head that goes on', request(5, note(12), proofOf(5, 12)), 5, 200],
  ['a head that goes on from none', request(0, note(12)), 0, 200],
  ['the same head again', request(5, note(5)), 5, 200],
  ['a stranger’s signature besides', request(0, note(5, { keys: [witness, log] })), null, 200],
  ['no request', 'hello', null, refused(400)],
  ['a size that begins with a zero', request(0, note(5)).replace('old 0', 'old 00'), null, refused(400)],
  ['a proof line that is no hash', request(5, note(12), [new Uint8Array(31)]), 5, refused(400)],
  ['a proof of 64 lines', request(5, note(12), Array.from({ length: 64 }, () => new Uint8Array(32))), 5, refused(400)],
  ['no note', request(0, 'hello\n'), null, refused(400)],
  ['a note that is no checkpoint', request(0, signed('hello\n', log)), null, refused(400)],
  ['an old size above the new one', request(12, note(5)), 12, refused(400)],
  ['a log that it does not know', request(0, note(5, { origin: 'unknown.example' })), null, refused(404)],
  ['a head that nobody known signed', request(0, note(5, { keys: [witness] })), null, refused(403)],
  ['a head that the key of another log signed', request(0, note(5, { keys: [other] })), null, refused(403)],
  ['a signature that does not hold', request(0, flipped(note(5))), null, refused(403)],
  ['the old size that it does not have', request(4, note(12), proofOf(4, 12)), 5, sawOther(5)],
  ['an old size where it saw nothing', request(5, note(12), proofOf(5, 12)), null, sawOther(0)],
  ['a log that was rolled back', request(4, note(5), proofOf(4, 5)), 12, sawOther(12)],
  ['the same size with another root', request(5, note(5, { mark: 'another' })), 5, refused(422)],
  ['another past', request(5, note(12, { mark: 'another' }), proofOf(5, 12)), 5, refused(422)],
  ['no proof', request(5, note(12)), 5, refused(422)],
  ['a proof from nothing on', request(0, note(12), proofOf(5, 12)), null, refused(422)],
  ['a root of leaves where there are none', request(0, signed(`${ORIGIN}\n0\n${note(1).split('\n')[2] ?? ''}\n`, log)), null, refused(422)],
] as const)('answers %s', (_, body, size, answer) => expect(ask(body, size)).toEqual(answer));

it('keeps the signatures of the log alone', () => {
  const opened = openSubmission(request(0, note(5, { keys: [other, log] })), { keys: [log, other], verify });
  expect(opened.ok && opened.value.note.signatures.map(({ name }) => name)).toEqual([ORIGIN]);
});

describe('its signature', () => {
  const text = writeCheckpoint({ origin: ORIGIN, size: 5, root: rootAt(5) });
  const line = (seconds: number) => writeSignature(cosign(text, { key: witness, seconds, sign: (message) => toySign(witness.publicKey, message) }));
  const found = (answer: string) => cosignatureIn(answer, { text, key: witness, verify });

  it('is found among those of others', () => expect(found(`${note(5).split('\n\n')[1] ?? ''}${line(1_700_000_000)}`)?.name).toBe('witness.example'));
  it.each([
    ['of no time', line(0)], ['of another checkpoint', line(9).replace(/.{6}\n$/, 'AAAA==\n')], ['of another key', writeSignature({ ...other, signature: new Uint8Array(72) })], ['that is none', 'hello\n'], ['missing', ''],
  ])('is not taken: %s', (_, answer) => expect(found(answer)).toBeNull());
});
