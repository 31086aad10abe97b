export { BackupFault, type BackupFaultCode, backupFaultCodes } from './backup-fault';
export { type BackupAsked, type BackupProgress, makeBackup } from './make-backup';
export type { LogHead, Manifest } from './manifest';
export { restoreBackup } from './restore-backup';
