import { type AbstractFault, areAlike, runsOf } from '../../domain/clauses/clause-text';
import type { KnownClause } from './clause-imports';

type Kept = Readonly<{ family: string; standard: string; number: string; runs: number }>;

/** Runs that so many abstracts share are turns of phrase and lead to nothing. */
const MOST_OF_A_RUN = 200;

/**
 * The abstracts on record and those of the file so far, by what they share. Editions of one standard may say the same of a clause
 * that stayed; two standards may not, for then both were written off something.
 */
export class AbstractBook {
  private readonly kept: Kept[] = [];
  private readonly byRun = new Map<string, number[]>();

  add(clause: KnownClause): void {
    for (const abstract of clause.abstracts) {
      const runs = runsOf(abstract);
      const at = this.kept.push({ family: clause.family, standard: clause.standard, number: clause.number, runs: runs.size }) - 1;
      for (const run of runs) this.enter(run, at);
    }
  }

  /** What is too like an abstract among those of other standards. */
  faultOf(abstract: string, family: string): AbstractFault | null {
    const runs = runsOf(abstract);
    const shared = new Map<number, number>();
    for (const run of runs) for (const at of this.byRun.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    for (const [at, count] of shared) {
      const other = this.kept[at];
      if (other && other.family !== family && areAlike(runs.size, other.runs, count)) {
        return { code: 'ABSTRACT_ALIKE', params: { standard: other.standard, clause: other.number } };
      }
    }
    return null;
  }

  private enter(run: string, at: number): void {
    const known = this.byRun.get(run);
    if (!known) this.byRun.set(run, [at]);
    else if (known.length < MOST_OF_A_RUN) known.push(at);
  }
}
