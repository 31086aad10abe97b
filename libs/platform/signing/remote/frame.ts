import type { Socket } from 'node:net';
import type { Json } from '@pure/kernel';

/** Longest frame, in bytes: what is signed is a digest, a checkpoint or a proof. */
const LONGEST = 1_048_576;

/** JSON with its length in bytes before it: four bytes, the highest first. */
export function framed(content: Json): Buffer {
  const text = Buffer.from(JSON.stringify(content));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

/** The one frame that comes. @throws where the other side ends before it is whole, says nothing for this many milliseconds, or sends what is no frame */
export async function frameOf(socket: Socket, silence: number): Promise<unknown> {
  socket.setTimeout(silence, () => socket.destroy(new Error(`nothing came for ${silence} ms`)));
  let came = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    came = Buffer.concat([came, chunk]);
    if (came.length < 4) continue;
    const length = came.readUInt32BE(0);
    if (length > LONGEST) throw new Error('a frame is longer than any of ours');
    if (came.length >= 4 + length) return JSON.parse(came.subarray(4, 4 + length).toString());
  }
  throw new Error('it ended before it had said all');
}

/** A member of what came, where it is a text. */
export function textIn(content: unknown, name: string): string | null {
  const value = memberOf(content, name);
  return typeof value === 'string' ? value : null;
}

export const memberOf = (content: unknown, name: string): unknown => (typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined);
