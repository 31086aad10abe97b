import { types } from 'node:util';
import { DatabaseError } from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { CommitUncertain } from './commit-uncertain';
import { MigrationFault } from './migration-fault';

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE']);

/** What the driver says, without a code, of a connection that broke before it was asked, while it was asked, or that was not to be had. */
const BROKEN = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Codes of a server that is going down, coming up, in recovery, or out of connections, disk or memory (PostgreSQL, appendix A, classes 57 and 53). */
const closing = new Set(['57P01', '57P02', '57P03', '53000', '53100', '53200', '53300']);

/** Codes of what the limits of the server's connections cut off: a statement, a wait for a lock, a transaction that stood still. */
const cutOff = new Set(['57014', '55P03', '25P03']);

/** Whether the database is away for now, so that the same may succeed later. */
export function isDatabaseAway(fault: unknown): boolean {
  if (fault instanceof QueryFailedError) return isDatabaseAway(fault.driverError);
  if (fault instanceof CommitUncertain) return true;
  if (fault instanceof QueryRunnerAlreadyReleasedError) return true; // by the driver, when its connection broke: nobody else gives it back early
  if (!types.isNativeError(fault)) return false;
  if ('errors' in fault && Array.isArray(fault.errors)) return isDatabaseAway(fault.errors[0]); // one fault for each address of the server
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  if (fault instanceof DatabaseError) return closing.has(code);
  return unreachable.has(code) || BROKEN.test(fault.message);
}

/** Whether the database gave up because it took too long. Nothing was changed. */
export function isDatabaseCutOff(fault: unknown): boolean {
  if (fault instanceof QueryFailedError) return isDatabaseCutOff(fault.driverError);
  return fault instanceof DatabaseError && cutOff.has(fault.code ?? '');
}

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
