import type { ReadPool } from '@platform/database';
import { type Examination, type Facts, Told } from './examination';
import { examineGuards } from './guards';

/** A kind of difference: the facts of the first, and how many there are. */
export type Difference = Readonly<{ code: string; facts: Facts; count: number }>;
export type Note = Readonly<{ code: string; count: number }>;
/** What one examination saw; `ms` is how long it took. */
export type Examined = Readonly<{ name: string; rows: number; ms: number; differences: readonly Difference[]; notes: readonly Note[] }>;

type Watching = Readonly<{ looked(name: string, rows: number): void; ended(examined: Examined): void }>;

/** One after the other, all of one and the same state of the database. */
export function examineAll(pool: Pick<ReadPool, 'snapshot'>, examinations: readonly Examination[], watching: Watching): Promise<readonly Examined[]> {
  return pool.snapshot(
    async (read) => {
      const all: Examined[] = [];
      for (const examination of examinations) {
        const told = new Collected((rows) => watching.looked(examination.name, rows));
        const begun = performance.now();
        await examineGuards(read, examination.guards, told);
        await examination.examine(read, told);
        const examined = told.examined(examination.name, Math.round(performance.now() - begun));
        watching.ended(examined);
        all.push(examined);
      }
      return all;
    },
    { unhurried: true },
  );
}

class Collected extends Told {
  private rows = 0;
  private readonly differences = new Map<string, Difference>();
  private readonly notes: Note[] = [];

  constructor(private readonly watching: (rows: number) => void) {
    super();
  }

  looked(rows: number): void {
    this.rows += rows;
    this.watching(this.rows);
  }

  differs(code: string, facts: Facts): void {
    const known = this.differences.get(code);
    this.differences.set(code, { code, facts: known?.facts ?? facts, count: (known?.count ?? 0) + 1 });
  }

  noted(code: string, count: number): void {
    if (count > 0) this.notes.push({ code, count });
  }

  examined(name: string, ms: number): Examined {
    return { name, rows: this.rows, ms, differences: [...this.differences.values()], notes: this.notes };
  }
}
