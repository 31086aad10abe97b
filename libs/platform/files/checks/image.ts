import { ok, refuse, type Result } from '@pure/kernel';
import sharp from 'sharp';
import type { FileRefusal } from './file-refusal';

/** Most picture points that are taken, in millions: A4 at 600 dots an inch has 35, the photographs of most telephones fewer than 60. */
export const MOST_MEGAPIXELS = 60;
const LONGEST_WORK_SECONDS = 60;

sharp.cache(false); // no picture is made twice
sharp.concurrency(1);

/**
 * The picture made anew from its points alone: upright, and without what cameras write beside them (place, time, device), or
 * what somebody hid behind them.
 */
export async function cleanImage(bytes: Buffer, to: 'jpeg' | 'png'): Promise<Result<Buffer, FileRefusal>> {
  const image = () => sharp(bytes, { limitInputPixels: MOST_MEGAPIXELS * 1_000_000, failOn: 'error' });
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height * pages > MOST_MEGAPIXELS * 1_000_000) return refuse({ code: 'IMAGE_TOO_LARGE', limit: MOST_MEGAPIXELS });
    const upright = image().autoOrient().timeout({ seconds: LONGEST_WORK_SECONDS });
    return ok(await (to === 'png' ? upright.png() : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })).toBuffer());
  } catch {
    return refuse({ code: 'FILE_BROKEN' }); // the library says only in words what is wrong with a picture
  }
}
