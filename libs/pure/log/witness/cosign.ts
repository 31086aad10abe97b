import { isOfKey, type VerifierKey } from '../note/key';
import { type NoteSignature, readSignature, signersOf, type VerifyEd25519 } from '../note/note';
import { cosignedMessage, secondsOf, timestamped } from '../note/signed-message';

/** The signature of a witness under the text of a note, at `seconds` since 1970-01-01T00:00Z (C2SP tlog-cosignature, Ed25519). */
export function cosign(text: string, { key: { name, id }, seconds, sign }: Readonly<{ key: VerifierKey; seconds: number; sign: (message: Uint8Array) => Uint8Array }>): NoteSignature {
  return { name, id, signature: timestamped(seconds, sign(cosignedMessage(text, seconds))) };
}

/** The signature of this witness among the lines that it answered; null where there is none that holds. Those of others are passed over. */
export function cosignatureIn(answer: string, { text, key, verify }: Readonly<{ text: string; key: VerifierKey; verify: VerifyEd25519 }>): NoteSignature | null {
  const own = answer.split('\n').map(readSignature).find((line) => line !== null && isOfKey(key, line));
  if (!own || !signersOf({ text, signatures: [own] }, [key], verify).ok || secondsOf(own.signature) === 0) return null;
  return own;
}
