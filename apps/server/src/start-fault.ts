import { SettingFault } from '@platform/config';
import { DatabaseIsNewer, describeDatabaseFault } from '@platform/database';
import { EmbeddedPostgresFault } from '@platform/embedded-postgres';

const ports: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use by another program: set PORT to another one',
  EACCES: 'the port may not be opened by this user: set PORT to one above 1023',
  EADDRNOTAVAIL: 'HOST is not an address of this machine',
};

/** One line for what a person can mend; the fault itself, with its trace, for what only a programmer can. */
export function describeStartFault(fault: unknown): string {
  if (fault instanceof EmbeddedPostgresFault || fault instanceof DatabaseIsNewer || fault instanceof SettingFault) return fault.message;
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const traced = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return ports[code] ?? describeDatabaseFault(fault) ?? traced;
}
