/** Digests and signatures that are good for nothing but telling small texts apart, so that these specs need no cryptography. */
export function toySha256(bytes: Uint8Array): Uint8Array {
  const lanes = Array.from({ length: 8 }, (_, lane) => 0x811c9dc5 ^ (lane * 0x9e3779b1));
  for (const byte of [...bytes, bytes.length & 0xff, 0x80]) {
    for (let lane = 0; lane < lanes.length; lane++) lanes[lane] = Math.imul((lanes[lane] as number) ^ byte ^ ((lanes[(lane + 1) % lanes.length] as number) >>> 13), 0x01000193 + 2 * lane);
  }
  return new Uint8Array(Uint32Array.from(lanes).buffer);
}

export function toySign(publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  const half = toySha256(Uint8Array.from([...publicKey, ...message]));
  return Uint8Array.from([...half, ...toySha256(half)]);
}

export const toyVerify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => toySign(publicKey, message).every((byte, at) => byte === signature[at]);
