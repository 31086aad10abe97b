import { Command } from 'commander';
import { deriveCommand } from './commands/derive';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { keysCommand } from './commands/keys';
import { migrateCommand } from './commands/migrate';
import { userCommand } from './commands/user';
import { verifyCommand } from './commands/verify';
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
  .addCommand(keysCommand());

program.parseAsync().catch((fault: unknown) => {
  console.error(`gongtong: ${describeCommandFault(fault)}`);
  process.exitCode = 1;
});
