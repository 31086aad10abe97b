import type { Inflate, VerifySignature } from '@pure/credential';

/** Bytes in memory of their own, as browsers ask for them. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)));

/** Throws where the browser does not know Ed25519, or the page is not from a secure address. */
export const verifyByBrowser: VerifySignature = async ({ suite, material }, message, signature) => {
  const algorithm = suite === 'ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { ...material }, algorithm, false, ['verify']);
  return crypto.subtle.verify(suite === 'ed25519' ? algorithm : { name: 'ECDSA', hash: 'SHA-256' }, key, own(signature), own(message));
};

const unpacked = (format: CompressionFormat): Inflate => async (bytes, most) => {
  const reader = new Blob([own(bytes)]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const whole: number[] = [];
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (whole.length + read.value.length > most) return null;
      for (const byte of read.value) whole.push(byte);
    }
    return Uint8Array.from(whole);
  } catch {
    return null;
  }
};

export const inflate = unpacked('deflate-raw');
export const gunzip = unpacked('gzip');
