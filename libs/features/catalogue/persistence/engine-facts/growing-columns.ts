type Column = Int32Array | Int16Array | Uint8Array;

const SPARE = 1.05; // an estimate is rarely exact, and growing copies everything

/** Columns of one length that grow by doubling. `row` gives the place of a new row; write it before asking for the next. */
export class GrowingColumns<Columns extends Readonly<Record<string, Column>>> {
  private length = 0;
  private room: number;
  private held: Columns;

  /** @param expected rows, by an estimate */
  constructor(private readonly make: (room: number) => Columns, expected: number) {
    this.room = Math.ceil(Math.max(expected, 1) * SPARE) + 1;
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

  /** The columns, cut to the rows written; they keep the room that they had. */
  finish(): Columns {
    return Object.fromEntries(Object.entries(this.held).map(([name, column]) => [name, column.subarray(0, this.length)])) as Columns;
  }

  private grow(): void {
    this.room *= 2;
    const larger = this.make(this.room);
    for (const [name, column] of Object.entries(larger)) column.set(this.held[name] ?? []);
    this.held = larger;
  }
}
