type Column = Int32Array | Int16Array | Uint8Array;

const FIRST = 1 << 16;

/** Columns of one length that grow by doubling. `row` gives the place of a new row; write it before asking for the next. */
export class GrowingColumns<Columns extends Readonly<Record<string, Column>>> {
  private length = 0;
  private room = FIRST;
  private held: Columns;

  constructor(private readonly make: (room: number) => Columns) {
    this.held = make(this.room);
  }

  /** The columns as they are now; asked for anew after each `row`. */
  get columns(): Columns {
    return this.held;
  }

  row(): number {
    if (this.length === this.room) this.grow();
    return this.length++;
  }

  /** The columns, cut to the rows written. */
  finish(): Columns {
    return this.copied(this.length);
  }

  private grow(): void {
    this.room *= 2;
    this.held = this.copied(this.room);
  }

  private copied(room: number): Columns {
    const larger = this.make(room);
    for (const [name, column] of Object.entries(larger)) column.set(this.held[name]?.subarray(0, Math.min(room, this.length)) ?? []);
    return larger;
  }
}
