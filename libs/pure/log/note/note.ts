import { type Result, ok, refuse } from '@pure/kernel';
import { joined } from '../merkle/hashes';
import { fromBase64, toBase64 } from './base64';
import { isNameOfKey, isOfKey, type VerifierKey } from './key';
import { signedMessage } from './signed-message';

/** One signature line: who signed, four bytes that tell the key, and what the key made of the text. */
export type NoteSignature = Readonly<{ name: string; id: Uint8Array; signature: Uint8Array }>;
export type Note = Readonly<{ text: string; signatures: readonly NoteSignature[] }>;

/** Whether an Ed25519 signature of RFC 8032 over `message` holds. The caller brings it, as it brings the hash. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

export type NoteFault = 'NOTE_MALFORMED' | 'NOTE_SIGNATURE_WRONG' | 'NOTE_UNSIGNED';

const MOST_SIGNATURES = 100;
const ID_BYTES = 4;
const LINE = /^\u2014 (\S+) (\S+)$/u;

/** `text` ends with a line feed. */
export const writeNote = ({ text, signatures }: Note): string => `${text}\n${signatures.map(writeSignature).join('')}`;

export const writeSignature = ({ name, id, signature }: NoteSignature): string => `\u2014 ${name} ${toBase64(joined(id, signature))}\n`;

/** A signed note of C2SP, its signatures not looked at. */
export function readNote(note: string): Result<Note, Readonly<{ code: 'NOTE_MALFORMED' }>> {
  const malformed = refuse({ code: 'NOTE_MALFORMED' } as const);
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || /[^\P{Cc}\n\u0080-\u009f]|\p{Cs}/u.test(note)) return malformed;
  const lines = note.slice(split + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  if (signatures.length > MOST_SIGNATURES || signatures.some((each) => each === null)) return malformed;
  return ok({ text: note.slice(0, split + 1), signatures: signatures as NoteSignature[] });
}

export function readSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = LINE.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isNameOfKey(name) || !bytes || bytes.length <= ID_BYTES) return null;
  return { name, id: bytes.slice(0, ID_BYTES), signature: bytes.slice(ID_BYTES) };
}

/**
 * The keys that signed a note. Signatures of others are passed over; one of a known key that does not hold refuses the
 * whole note, as does a note that no known key signed.
 */
export function signersOf({ text, signatures }: Note, keys: readonly VerifierKey[], verify: VerifyEd25519): Result<readonly VerifierKey[], Readonly<{ code: NoteFault }>> {
  const signers = new Set<VerifierKey>();
  for (const signature of signatures) {
    const key = keys.find((each) => isOfKey(each, signature));
    if (!key) continue;
    const signed = signedMessage(key.type, text, signature.signature);
    if (!signed || !verify(key.publicKey, signed.message, signed.signature)) return refuse({ code: 'NOTE_SIGNATURE_WRONG' });
    signers.add(key);
  }
  return signers.size > 0 ? ok([...signers]) : refuse({ code: 'NOTE_UNSIGNED' });
}
