import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { MigrationFault } from './migration-fault';

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What is wrong with the database, in one line without address or password; null where the fault is not the database's.
 * Says what to look at: the variable, the server's own words.
 */
export function describeDatabaseFault(fault: unknown): string | null {
  if (fault instanceof MigrationFault) return fault.message;
  if (fault instanceof QueryFailedError) return describeDatabaseFault(fault.driverError);
  if (fault instanceof AggregateError) return describeDatabaseFault(fault.errors[0]);
  if (fault instanceof DatabaseError) return `the database refused (${fault.code ?? 'no code'}): ${fault.message}`;
  if (!(fault instanceof Error)) return null;
  if ('code' in fault && typeof fault.code === 'string' && unreachable.has(fault.code)) {
    return `the database does not answer (${fault.code}): look at DATABASE_URL and GONGTONG_OWNER_URL`;
  }
  return /timeout|timed out|Connection terminated/i.test(fault.message) ? `the database does not answer: ${fault.message}` : null;
}
