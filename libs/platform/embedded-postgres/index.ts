export { type BackupAsked, BackupFault, type BackupFaultCode, backupFaultCodes, type BackupProgress, type LogHead, makeBackup, type Manifest, restoreBackup } from './backup';
export { EmbeddedPostgresFault } from './fault';
export { type EmbeddedPostgres, type StartOptions, startEmbeddedPostgres } from './start';
