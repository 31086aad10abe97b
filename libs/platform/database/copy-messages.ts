import type { Connection, Submittable } from 'pg';

/** One message of `copy … to stdout`, which for PostgreSQL is one row: `bytes` from `start` to `end`, valid during the call. */
export type TakeMessage = (bytes: DataView, start: number, end: number) => void;

const COPY_DATA = 0x64; // d
const BEFORE_DATA = new Set([0x48, 0x4e, 0x53, 0x41]); // CopyOutResponse, and what may come at any time: notice, parameter, notification
const HEAD = 5; // kind of message, and its length without the kind

/**
 * `copy … to stdout` whose messages are handed on where they lie in the bytes of the connection, without an object for each:
 * the driver's own reading costs more than the database's writing. While rows come it reads in the place of the driver's
 * parser, which gets the connection back with the first message of another kind.
 */
export class CopyMessages implements Submittable {
  readonly done: Promise<void>;
  private settle: (fault?: Error) => void = () => {};
  private fault: Error | undefined;
  private rest: Buffer = Buffer.alloc(0);

  constructor(
    private readonly sql: string,
    private readonly take: TakeMessage,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.settle = (fault) => (fault ? reject(fault) : resolve());
    });
  }

  submit(connection: Connection): void {
    const { stream } = connection;
    const [parse] = stream.listeners('data') as ((bytes: Buffer) => void)[];
    if (!parse) throw new Error('nobody reads the connection');
    const read = (bytes: Buffer): void => {
      const left = this.read(bytes);
      if (!left) return;
      stream.off('data', read);
      stream.on('data', parse);
      parse(left);
    };
    stream.off('data', parse);
    stream.on('data', read);
    connection.query(this.sql);
  }

  handleError(fault: Error): void {
    this.settle(fault);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.settle(this.fault);
  }

  /** Bytes that the driver must read, from the first message that is none of a copy; undefined while there is none. */
  private read(chunk: Buffer): Buffer | undefined {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    while (at + HEAD <= bytes.length) {
      const kind = bytes[at] ?? 0;
      if (kind !== COPY_DATA && !BEFORE_DATA.has(kind)) return bytes.subarray(at);
      const end = at + 1 + view.getInt32(at + 1);
      if (end > bytes.length) break;
      if (kind === COPY_DATA && !this.fault) this.hand(view, at + HEAD, end);
      at = end;
    }
    this.rest = bytes.subarray(at);
    return undefined;
  }

  private hand(bytes: DataView, start: number, end: number): void {
    try {
      this.take(bytes, start, end);
    } catch (fault) {
      this.fault = fault instanceof Error ? fault : new Error(String(fault));
    }
  }
}
