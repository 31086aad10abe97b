/** Why a backup is not made or not restored. */
export const backupFaultCodes = [
  'BACKUP_EXISTS', 'BACKUP_UNDER_WAY', 'BACKUP_NO_FOLDER', 'BACKUP_DISK_FULL', 'BACKUP_UNREADABLE', 'BACKUP_CLUSTER_ELSEWHERE', 'BACKUP_NOTHING', 'BACKUP_MISSING', 'BACKUP_NOT_ONE', 'BACKUP_CUT',
  'BACKUP_CHANGED', 'BACKUP_PATH', 'BACKUP_NEWER', 'BACKUP_OTHER_POSTGRES', 'BACKUP_TARGET_NOT_EMPTY',
] as const;
export type BackupFaultCode = (typeof backupFaultCodes)[number];

/** What a person can mend; whoever shows it has a text for each code. `at` is the file or folder that it is about. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';

  constructor(
    readonly code: BackupFaultCode,
    readonly at: string,
  ) {
    super(`${code}: ${at}`);
  }
}

/** The fault of the system as one of ours, where it is about a full disk or a file that we may not read. */
export function backupFault(fault: unknown, at: string): unknown {
  const code = codeOf(fault);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new BackupFault('BACKUP_DISK_FULL', at);
  if (code === 'EACCES' || code === 'EPERM') return new BackupFault('BACKUP_UNREADABLE', pathOf(fault) ?? at);
  return fault;
}

/** The code that the system gave as the reason of a failure. */
export const codeOf = (fault: unknown): string | null => member(fault, 'code');
const pathOf = (fault: unknown): string | null => member(fault, 'path');

function member(fault: unknown, name: string): string | null {
  const value: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, name) : null;
  return typeof value === 'string' ? value : null;
}
