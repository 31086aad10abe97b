import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';

/**
 * The bytes of a file as they come, held against its SHA-256 (hex). The last piece is given when they are right: whoever reads
 * never has the whole of a file that is another one, but a fault.
 */
export function verified(bytes: Readable, sha256: string): Readable {
  const digest = createHash('sha256');
  let held: Buffer | null = null;
  const check = new Transform({
    transform(piece: Buffer, _encoding, done: TransformCallback): void {
      digest.update(piece);
      const before = held;
      held = piece;
      done(null, before);
    },
    flush(done: TransformCallback): void {
      if (digest.digest('hex') === sha256) done(null, held);
      else done(new Error(`the bytes kept as ${sha256} are others`));
    },
  });
  pipeline(bytes, check, () => {}); // a fault of either ends both
  return check;
}
