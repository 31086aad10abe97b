import { readCheckpoint, readNote, secondsOf } from '@pure/log';

/** Who signed a head besides its log, and when, in seconds since 1970-01-01T00:00Z; null where the signature names no time. */
export type Witnessed = Readonly<{ name: string; seconds: number | null }>;

/** Seconds and an Ed25519 signature: C2SP tlog-cosignature. */
const COSIGNATURE_BYTES = 72;

/** The witnesses whose signatures a note bears. Whether these hold is for whoever has the keys. */
export function witnessesOf(note: string, origin: string): readonly Witnessed[] {
  const read = readNote(note);
  const others = read.ok ? read.value.signatures.filter(({ name }) => name !== origin) : [];
  return others.map(({ name, signature }) => ({ name, seconds: signature.length === COSIGNATURE_BYTES ? secondsOf(signature) : null }));
}

/** The root that a head names; no bytes where it is no head. */
export function rootOf(note: string): Uint8Array {
  const read = readNote(note);
  const checkpoint = read.ok ? readCheckpoint(read.value.text) : read;
  return checkpoint.ok ? checkpoint.value.root : new Uint8Array(0);
}
