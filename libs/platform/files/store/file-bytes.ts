import type { Readable } from 'node:stream';

/**
 * Where the bytes of files lie: whole files under their SHA-256 (hex), and those that come in under the id of their upload. A
 * folder, or a service that keeps objects. @throws StoreAway, of every method, where such a service does not answer
 */
export abstract class FileBytes {
  /** Writes at a place, in bytes, of what comes in; done when it would outlive a loss of power. @throws where what comes before it is not there */
  abstract writeAt(upload: string, offset: number, bytes: Buffer): Promise<void>;
  /** So many bytes from a place of what has come in; fewer where there are no more. */
  abstract readAt(upload: string, offset: number, length: number): Promise<Buffer>;
  abstract forget(upload: string): Promise<void>;
  /** Forgets what came in and was not written to for so many hours; gives how many uploads. */
  abstract forgetIdle(hours: number): Promise<number>;

  /** Keeps a whole file, or nothing of it. The same bytes are kept once. */
  abstract put(sha256: string, bytes: Buffer): Promise<void>;
  /** Null where they are not there; a fault before the end where they are others. */
  abstract read(sha256: string): Promise<Readable | null>;
  abstract remove(sha256: string): Promise<void>;
}
