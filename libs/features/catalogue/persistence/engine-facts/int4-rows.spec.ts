import { INT4_STEP, int4Rows } from './int4-rows';

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

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

/** The rows of messages that lie one after the other in some bytes. */
function read(columns: number, messages: readonly Buffer[]): number[][] {
  const rows: number[][] = [];
  const take = int4Rows(columns, (bytes, at) => rows.push(Array.from({ length: columns }, (_, column) => bytes.getInt32(at + INT4_STEP * column))));
  const before = Buffer.from('before');
  for (const message of messages) take(viewOf(Buffer.concat([before, message, before])), before.length, before.length + message.length);
  return rows;
}

describe('rows of int4', () => {
  it('are read between header and trailer', () => {
    expect(read(3, [Buffer.concat([HEADER, row(1, -2, 2_147_483_647)]), row(4, 5, 6), TRAILER])).toEqual([[1, -2, 2_147_483_647], [4, 5, 6]]);
  });

  it('may be none', () => expect(read(3, [Buffer.concat([HEADER, TRAILER])])).toEqual([]));

  it.each([
    ['of another width', [Buffer.concat([HEADER, row(1, 2)])]],
    ['that is null in a column', [Buffer.concat([HEADER, Buffer.from([0, 3, ...Array<number>(4).fill(255)]), row(1, 2).subarray(2)])]],
  ])('refuse one %s', (_case, messages) => expect(() => read(3, messages)).toThrow('a row of 3 columns was expected'));
});
