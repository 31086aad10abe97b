import jsQR from 'jsqr';
import sharp from 'sharp';

/** What the QR code in a picture says, as a telephone reads it. */
export async function readQr(png: Buffer): Promise<string> {
  const { data, info: { width, height } } = await sharp(png).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  if (found === null) throw new Error('there is no QR code in the picture');
  return found.data;
}
