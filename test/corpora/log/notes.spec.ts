import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  cosignedMessage, openCheckpoint, readCheckpoint, readKey, readNote, secondsOf, signersOf, timestamped, type SignatureType, verifierKey, type VerifierKey,
  writeCheckpoint, writeKey, writeNote,
} from '@pure/log';
import { hashes, sha256, utf8, verifyEd25519 } from './log';

const EXAMPLE = 'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const EXAMPLE_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';

const keyIn = (text: string): VerifierKey => {
  const key = readKey(sha256, text);
  if (!key) throw new Error('no key');
  return key;
};
const verdict = (note: string, keys: readonly VerifierKey[]) => {
  const read = readNote(note);
  const signers = read.ok ? signersOf(read.value, keys, verifyEd25519) : read;
  return signers.ok ? signers.value.map(({ name }) => name) : signers.refusal.code;
};

it('opens the example of the specification', () => expect(verdict(EXAMPLE, [keyIn(EXAMPLE_KEY)])).toEqual(['example.com/foo']));

it.each([
  ['a changed text', EXAMPLE.replace('example message', 'example massage'), 'NOTE_SIGNATURE_WRONG'],
  ['an unknown name', EXAMPLE.replace('/foo', '/bar'), 'NOTE_UNSIGNED'],
  ['an unknown id', EXAMPLE.replace('Uw2Q', 'Uw2R'), 'NOTE_UNSIGNED'],
  ['no blank line', EXAMPLE.replace('\n\n', '\n'), 'NOTE_MALFORMED'],
  ['no end of line', EXAMPLE.trimEnd(), 'NOTE_MALFORMED'],
  ['a carriage return', EXAMPLE.replaceAll('\n', '\r\n'), 'NOTE_MALFORMED'],
  ['a hyphen for the dash', EXAMPLE.replace('\u2014', '-'), 'NOTE_MALFORMED'],
  ['loose base 64', EXAMPLE.replace('aQM=', 'aQN='), 'NOTE_MALFORMED'],
])('refuses %s', (_, note, code) => expect(verdict(note, [keyIn(EXAMPLE_KEY)])).toBe(code));

it('writes keys as it reads them', () => expect(writeKey(keyIn(EXAMPLE_KEY))).toBe(EXAMPLE_KEY));

it.each([
  ['another id', EXAMPLE_KEY.replace('530d', '530e')],
  ['a space in the name', EXAMPLE_KEY.replace('/foo', '/f oo')],
  ['a kind that nobody knows', `x+00000000+${Buffer.alloc(33, 2).toString('base64')}`],
  ['a key that is too short', 'example.com/foo+530d903a+AekyeRrm'],
])('reads no key with %s', (_, text) => expect(readKey(sha256, text)).toBeNull());

describe('a checkpoint with a witness', () => {
  const own = (name: string, type: SignatureType) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return { privateKey, key: verifierKey(sha256, name, type, new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))) };
  };
  const [log, witness] = [own('log.example/1', 'ed25519'), own('witness.example/w1', 'cosignature-v1')];
  const ed25519 = (privateKey: KeyObject, message: Uint8Array) => new Uint8Array(sign(null, message, privateKey));
  const text = writeCheckpoint({ origin: 'log.example/1', size: 0, root: hashes.empty() });
  const byLog = { name: log.key.name, id: log.key.id, signature: ed25519(log.privateKey, utf8(text)) };
  const cosignature = timestamped(1_679_315_147, ed25519(witness.privateKey, cosignedMessage(text, 1_679_315_147)));
  const byWitness = { name: witness.key.name, id: witness.key.id, signature: cosignature };
  const open = (note: string) => openCheckpoint(note, { origin: 'log.example/1', keys: [log.key, witness.key], verify: verifyEd25519 });

  it('is signed by both, and the witness says when', () => {
    const opened = open(writeNote({ text, signatures: [byLog, byWitness] }));
    expect(opened).toMatchObject({ ok: true, value: { checkpoint: { size: 0 }, signers: [{ name: 'log.example/1' }, { name: 'witness.example/w1' }] } });
    expect(secondsOf(cosignature)).toBe(1_679_315_147);
  });

  it('is none that only a witness signed', () => expect(open(writeNote({ text, signatures: [byWitness] }))).toEqual({ ok: false, refusal: { code: 'NOTE_UNSIGNED' } }));

  it('is refused where the time of the witness was changed', () => {
    const later = timestamped(1_679_315_148, cosignature.slice(8));
    expect(open(writeNote({ text, signatures: [byLog, { ...byWitness, signature: later }] }))).toEqual({ ok: false, refusal: { code: 'NOTE_SIGNATURE_WRONG' } });
  });

  it.each([
    ['no root', 'log.example/1\n0\n\n'], ['a size with a zero before it', text.replace('\n0\n', '\n00\n')], ['a negative size', text.replace('\n0\n', '\n-1\n')],
    ['a short root', 'log.example/1\n0\nAAAA\n'], ['an empty line in it', `${text}\nmore\n`], ['no origin', text.replace('log.example/1', '')],
  ])('with %s is malformed', (_, broken) => expect(readCheckpoint(broken)).toEqual({ ok: false, refusal: { code: 'CHECKPOINT_MALFORMED' } }));

  it('may have more lines', () => expect(readCheckpoint(`${text}more\n`).ok).toBe(true));
});
