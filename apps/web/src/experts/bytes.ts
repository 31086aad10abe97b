/** Randomness and digests in hexadecimal digits, made on this device. */
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** 32 random bytes. */
export const randomHex = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 over the bytes that the digits stand for. */
export const sha256Of = async (hex: string): Promise<string> => hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(hex))));

/** HMAC-SHA-256 of a text under a key in hexadecimal digits: the label of an expert in one draw. */
export async function labelOf(salt: string, name: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(salt), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name))));
}

export const isHex = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
