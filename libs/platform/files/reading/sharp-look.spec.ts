import { Readable } from 'node:stream';
import sharp from 'sharp';
import { FileBytes } from '../store/file-bytes';
import { SharpLook } from './sharp-look';

class OneFile extends FileBytes {
  constructor(private readonly bytes: Buffer) {
    super();
  }
  override read = () => Promise.resolve(Readable.from([this.bytes]));
  override writeAt = () => Promise.resolve();
  override readAt = () => Promise.resolve(this.bytes);
  override forget = () => Promise.resolve();
  override forgetIdle = () => Promise.resolve(0);
  override put = () => Promise.resolve();
  override remove = () => Promise.resolve();
}

const plain = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#fdfdfd' } });
const written = (side: number) => plain(side).composite([{ input: Buffer.from(`<svg width="${side}" height="${side}"><text x="4" y="40" font-size="30">技術士證</text><rect x="4" y="60" width="${side - 40}" height="4"/></svg>`), top: 0, left: 0 }]);

it.each([
  ['a picture of one point', true, plain(1)],
  ['a sheet without anything on it', true, plain(400)],
  ['a picture too small to be read', true, written(40)],
  ['a sheet with a line on it', false, written(400)],
] as const)('%s shows nothing: %s', async (_what, expected, picture) => {
  expect(await new SharpLook(new OneFile(await picture.png().toBuffer())).showsNothing({ sha256: '', mediaType: 'image/png' })).toBe(expected);
});

it('says nothing of what is no picture', async () => expect(await new SharpLook(new OneFile(Buffer.from('%PDF-1.7'))).showsNothing({ sha256: '', mediaType: 'application/pdf' })).toBe(false));
