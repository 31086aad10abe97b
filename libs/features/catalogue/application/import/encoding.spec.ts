import { recogniseEncoding } from './encoding';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
/** 电动汽车用动力蓄电池安全要求, in GB 18030. */
const GB = bytes('b5e7b6afc6fbb3b5d3c3b6afc1a6d0eeb5e7b3d8b0b2c8abd2aac7f3');
/** 影音、資訊及通訊技術設備 安全要求, in Big5. */
const BIG5 = bytes('bc76adb5a142b8eab054a4ceb371b054a7deb34eb35db3c620a677a5fead6ea844');

describe('recognises the encoding of a table', () => {
  const ascii = 'number,title\r\n';
  it.each<[string, Uint8Array, string | null]>([
    ['ASCII alone', Buffer.from(ascii), 'utf-8'],
    ['UTF-8', Buffer.from(`${ascii}GB 38031-2025,电动汽车用动力蓄电池安全要求`), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${ascii}标准`), 'utf-8'],
    ['UTF-8 cut inside a character', Buffer.from('标准').subarray(0, 5), 'utf-8'],
    ['GB 18030', Buffer.concat([Buffer.from(ascii), GB]), 'gb18030'],
    ['GB 18030 cut inside a character', GB.subarray(0, GB.length - 1), 'gb18030'],
    ['Big5', Buffer.concat([Buffer.from(ascii), BIG5]), 'big5'],
    ['no text', bytes('ff00fe8180ff0102'), null],
  ])('%s', (_, sample, expected) => expect(recogniseEncoding(sample)).toBe(expected));
});
