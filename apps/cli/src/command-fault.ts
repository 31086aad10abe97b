import { DatabaseIsNewer, describeDatabaseFault } from '@platform/database';
import { EmbeddedPostgresFault } from '@platform/embedded-postgres';

/** The command cannot be carried out as asked; the message says in one line why, and what to do. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}

/** One line for what the person at the terminal can mend, a trace for the rest. */
export function describeCommandFault(fault: unknown): string {
  const known = [CommandFault, EmbeddedPostgresFault, DatabaseIsNewer].some((kind) => fault instanceof kind);
  if (fault instanceof Error && known) return fault.message;
  return describeDatabaseFault(fault) ?? (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
}
