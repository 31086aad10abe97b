import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { T } from '@platform/locale';
import { replaceFile } from '@platform/whole-files';
import { type Checkpoint, isOfKey, type Note, type NoteSignature, readCheckpoint, readNote, secondsOf, signersOf, type VerifierKey, writeNote } from '@pure/log';
import { CommandFault } from '../command-fault';
import { verifyEd25519 } from './witness-key';

/** The head of a log that the witness signed last, and when, in seconds since 1970-01-01T00:00Z. */
export type Signed = Readonly<{ checkpoint: Checkpoint; note: string; seconds: number }>;

/** What a witness signed last of each log: one file each, the head with its signature, so that the next start knows it. */
export class WitnessBook {
  private readonly last = new Map<string, Signed>();

  /** @throws CommandFault where a file is damaged: who has forgotten what it saw is no witness any more. */
  constructor(
    private readonly folder: string,
    private readonly key: VerifierKey,
    origins: readonly string[],
    private readonly t: T,
  ) {
    for (const origin of origins) this.open(origin);
  }

  of(origin: string): Signed | null {
    return this.last.get(origin) ?? null;
  }

  /** By the SHA-256 of its origin, in small hexadecimal digits. */
  byDigest(digest: string): Signed | null {
    return [...this.last.values()].find(({ checkpoint }) => digestOf(checkpoint.origin) === digest) ?? null;
  }

  all(): readonly Signed[] {
    return [...this.last.values()];
  }

  /** On the disk before it is done. */
  async keep(checkpoint: Checkpoint, { text, signatures }: Note, own: NoteSignature): Promise<void> {
    const note = writeNote({ text, signatures: [...signatures, own] });
    await replaceFile(this.file(checkpoint.origin), note);
    this.last.set(checkpoint.origin, { checkpoint, note, seconds: secondsOf(own.signature) });
  }

  private open(origin: string): void {
    if (!existsSync(this.file(origin))) return;
    const signed = this.read(readFileSync(this.file(origin), 'utf8'));
    if (signed?.checkpoint.origin !== origin) throw new CommandFault(this.t('cli.witness.damaged', { file: this.file(origin) }));
    this.last.set(origin, signed);
  }

  private read(text: string): Signed | null {
    const note = readNote(text);
    const checkpoint = note.ok ? readCheckpoint(note.value.text) : note;
    if (!note.ok || !checkpoint.ok || !signersOf(note.value, [this.key], verifyEd25519).ok) return null;
    const own = note.value.signatures.find((signature) => isOfKey(this.key, signature));
    return own ? { checkpoint: checkpoint.value, note: text, seconds: secondsOf(own.signature) } : null;
  }

  private file(origin: string): string {
    return path.join(this.folder, 'logs', digestOf(origin));
  }
}

const digestOf = (origin: string): string => hash('sha256', origin);
