/** A step of the schema failed and was taken back; the message names it and gives the database's words. */
export class MigrationFault extends Error {
  override readonly name = 'MigrationFault';

  constructor(migration: string, cause: unknown) {
    super(`migration ${migration} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
