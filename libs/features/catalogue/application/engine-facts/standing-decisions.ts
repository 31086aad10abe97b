/** What decided mappings say of editions today. */
export abstract class StandingDecisions {
  /** By the number of the edition the facts of decisions that stand and touch it, each told apart by its digest; an edition without any is left out. */
  abstract of(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
