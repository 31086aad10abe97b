import { Readable } from 'node:stream';

/** A value as a staging column takes it; undefined is null. A list becomes a text array, `{ json }` a JSON text. */
export type CopyValue = string | number | boolean | undefined | Uint8Array | readonly string[] | Readonly<{ json: unknown }>;

/** Rows on their way into COPY as bytes: as texts or objects they would be kept alive, and moved about, until they are sent. */
export class CopyBytes {
  private space = Buffer.allocUnsafe(FIRST_SPACE);
  private size = 0;

  get length(): number {
    return this.size;
  }

  add(row: string): void {
    const most = this.size + row.length * BYTES_OF_A_UNIT;
    if (most > this.space.length) this.space = Buffer.concat([this.space.subarray(0, this.size)], Math.max(most, this.space.length * 2));
    this.size += this.space.write(row, this.size);
  }

  stream(): Readable {
    return Readable.from([this.space.subarray(0, this.size)]);
  }
}

const FIRST_SPACE = 1 << 16;
const BYTES_OF_A_UNIT = 3;

/** One row in the text format of COPY, its line end included. */
export function copyRow(values: readonly CopyValue[]): string {
  let text = field(values[0]);
  for (let at = 1; at < values.length; at++) text += `\t${field(values[at])}`;
  return `${text}\n`;
}

function field(value: CopyValue): string {
  if (value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`;
  if ('json' in value) return escaped(JSON.stringify(value.json));
  return escaped(`{${value.map(arrayItem).join(',')}}`);
}

const arrayItem = (item: string): string => `"${item.replace(/["\\]/g, '\\$&')}"`;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string => (SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text);

const SPECIAL = /[\\\t\n\r]/;
