import type { NewRequirements, Provenance } from './new-rows';

/** Whether the rows of a file are all requirements that a document has, by the source of its first row. */
export type SaidList = Readonly<{ document: string; complete: boolean; provenance: Provenance }>;

type Rows = { read: number; taken: number; areSaidComplete: boolean; provenance?: Provenance };

/**
 * Which lists of requirements are complete: those of which every row of the file says so and none was refused. A refused row
 * that names no document may belong to any of them.
 */
export class RequirementLists {
  private readonly rows = new Map<string, Rows>();
  private hasStray = false;

  /** A row was read, whether it is good or not. */
  read(document: string | undefined): void {
    if (document === undefined) this.hasStray = true;
    else this.of(document).read += 1;
  }

  taken(items: NewRequirements): void {
    for (const { item: { document, listComplete, provenance } } of items) {
      const rows = this.of(document);
      rows.taken += 1;
      rows.areSaidComplete &&= listComplete;
      rows.provenance ??= provenance;
    }
  }

  /** By the rows so far; only documents of which a row was taken. */
  said(): readonly SaidList[] {
    return [...this.rows].flatMap(([document, { read, taken, areSaidComplete, provenance }]) =>
      provenance ? [{ document, complete: areSaidComplete && read === taken && !this.hasStray, provenance }] : [],
    );
  }

  private of(document: string): Rows {
    const known = this.rows.get(document) ?? { read: 0, taken: 0, areSaidComplete: true };
    this.rows.set(document, known);
    return known;
  }
}
