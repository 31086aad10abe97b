import { Command } from 'commander';
import { backupCommand } from './commands/backup';
import { deriveCommand } from './commands/derive';
import { exportCommand } from './commands/export';
import { fsckCommand } from './commands/fsck';
import { importCommand } from './commands/import';
import { keysCommand } from './commands/keys';
import { logCommand } from './commands/log';
import { migrateCommand } from './commands/migrate';
import { rebuildCommand } from './commands/rebuild';
import { restoreCommand } from './commands/restore';
import { userCommand } from './commands/user';
import { verifyCommand } from './commands/verify';
import { witnessCommand } from './commands/witness';
import { describeCommandFault } from './command-fault';

/** The command line `gongtong`: one file of `commands/` per command. */
const program = new Command('gongtong')
  .description('Gongtong 共通: the catalogue from the command line')
  .configureHelp({ showGlobalOptions: true })
  .addCommand(migrateCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(deriveCommand())
  .addCommand(verifyCommand())
  .addCommand(userCommand())
  .addCommand(keysCommand())
  .addCommand(logCommand())
  .addCommand(fsckCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(rebuildCommand())
  .addCommand(witnessCommand());

program.parseAsync().catch((fault: unknown) => {
  console.error(`gongtong: ${describeCommandFault(fault)}`);
  process.exitCode = 1;
});
