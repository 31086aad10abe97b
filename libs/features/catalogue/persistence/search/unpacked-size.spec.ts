import { deflateRawSync } from 'node:zlib';
import { unpackedSize } from './unpacked-size';

type Packed = Readonly<{ content: Buffer; packed?: Buffer; stored?: boolean; sizesFollow?: boolean; says?: number }>;

/** A file of an archive as it stands in it; `says`: the packed size that its head claims. */
function entry({ content, packed = deflateRawSync(content), stored = false, sizesFollow = false, says }: Packed): Buffer {
  const [head, after, kept] = [Buffer.alloc(31), Buffer.alloc(sizesFollow ? 16 : 0), stored ? content : packed];
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(sizesFollow ? 8 : 0, 6);
  head.writeUInt16LE(stored ? 0 : 8, 8);
  head.writeUInt32LE(says ?? (sizesFollow ? 0 : kept.length), 18);
  head.writeUInt16LE(1, 26);
  if (sizesFollow) after.writeUInt32LE(0x08074b50);
  return Buffer.concat([head, kept, after]);
}

function archive(...entries: readonly Buffer[]): Buffer {
  const list = entries.map(() => Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2]), Buffer.alloc(42)]));
  return Buffer.concat([...entries, ...list, Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
}

const MB = 1024 * 1024;
const text = Buffer.from('GB/T 24819-2023\n'.repeat(100));
const bomb = Buffer.alloc(48 * MB);

it('adds up what the files come to, however they are packed', async () => {
  expect(await unpackedSize(archive(entry({ content: text }), entry({ content: text, stored: true }), entry({ content: text, sizesFollow: true })), MB)).toBe(3 * text.length);
});

it('stops at the limit, over all files together', async () => {
  expect(await unpackedSize(archive(entry({ content: bomb })), 32 * MB)).toBeNull();
  expect(await unpackedSize(archive(entry({ content: text }), entry({ content: text })), 2 * text.length)).toBe(2 * text.length);
  expect(await unpackedSize(archive(entry({ content: text }), entry({ content: text })), 2 * text.length - 1)).toBeNull();
});

it.each([
  ['that is none', Buffer.from('no archive')],
  ['of nothing', Buffer.alloc(0)],
  ['with something behind its end', Buffer.concat([archive(entry({ content: text })), entry({ content: bomb })])],
  ['with a file behind its list', Buffer.concat([archive(entry({ content: text })).subarray(0, -22), archive(entry({ content: bomb }))])],
  ['whose file claims another size', archive(entry({ content: text, says: 7 }))],
  ['whose file claims another size before the one that follows', archive(entry({ content: text, sizesFollow: true, says: 7 }))],
  ['with a mark inside a file, where another reader would go on', archive(entry({ content: text, packed: Buffer.concat([Buffer.from([0, 4, 0, 0xfb, 0xff, 0x50, 0x4b, 7, 8]), deflateRawSync(text)]), sizesFollow: true }))],
  ['packed in another way', archive(Buffer.concat([entry({ content: text }).fill(9, 8, 9)]))],
])('refuses an archive %s', async (_, bytes) => {
  expect(await unpackedSize(bytes, 32 * MB).catch(() => null)).toBeNull();
});
