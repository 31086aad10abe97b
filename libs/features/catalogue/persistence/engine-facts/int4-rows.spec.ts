import { Readable } from 'node:stream';
import { eachInt4Row, INT4_STEP } from './int4-rows';

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);

function row(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 + INT4_STEP * values.length);
  bytes.writeInt16BE(values.length);
  values.forEach((value, at) => {
    bytes.writeInt32BE(4, 2 + INT4_STEP * at);
    bytes.writeInt32BE(value, 6 + INT4_STEP * at);
  });
  return bytes;
}

async function read(bytes: Buffer, columns: number, chunk: number): Promise<number[][]> {
  const rows: number[][] = [];
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, (at + 1) * chunk));
  await eachInt4Row(Readable.from(chunks), columns, (view, at) => rows.push(Array.from({ length: columns }, (_, column) => view.getInt32(at + INT4_STEP * column))));
  return rows;
}

const table = [[1, -2, 2_147_483_647], [4, 5, 6]];
const whole = Buffer.concat([HEADER, ...table.map((values) => row(...values)), TRAILER]);

describe('rows of int4', () => {
  it.each([1, 2, 7, 19, 20, 45, 1_000])('come whole from chunks of %i bytes', async (chunk) => expect(await read(whole, 3, chunk)).toEqual(table));

  it('may be none', async () => expect(await read(Buffer.concat([HEADER, TRAILER]), 3, 5)).toEqual([]));

  it.each([
    ['break off', whole.subarray(0, -2)],
    ['break off', whole.subarray(0, -10)],
    ['break off', whole.subarray(0, 10)],
  ])('%s', (_case, bytes) => expect(read(bytes, 3, 64)).rejects.toThrow('broke off'));

  it('of another width are refused', () => expect(read(whole, 2, 64)).rejects.toThrow('a row of 2 columns was expected'));
});
