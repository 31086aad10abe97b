import { Command } from 'commander';
import { verifyLogCommand } from '../../apps/cli/src/commands/verify-log';
import { witnessCommand } from '../../apps/cli/src/commands/witness';

/** The witness, and the check of a log, without the rest of the command line. Run with `node -r ./test/support/typescript.cjs`; arguments: as behind `gongtong` and `gongtong verify`. */
void new Command().addCommand(witnessCommand()).addCommand(verifyLogCommand()).parseAsync();
