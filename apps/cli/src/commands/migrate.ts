import { Command, InvalidArgumentError } from 'commander';
import { migrateDown, migrateUp } from '@platform/database';
import { prepareQueue } from '@platform/journal';
import { migrations } from '@schema';
import { withServer } from '../session';

/** `migrate` brings the schema up to date; `migrate down` takes back the last step, or several. */
export function migrateCommand(): Command {
  const command = new Command('migrate').description('bring the database schema up to date');
  command.command('up', { isDefault: true }).description('run the steps that are missing').action(up);
  command
    .command('down')
    .description('take back the last step and everything in it')
    .option('--steps <number>', 'how many', wholeNumber, 1)
    .action(down);
  return command;
}

async function up(): Promise<void> {
  const done = await withServer(async ({ ownerUrl }) => {
    const steps = await migrateUp({ url: ownerUrl, migrations: migrations() });
    await prepareQueue(ownerUrl);
    return steps;
  });
  report(done, 'up to date, nothing to do');
}

async function down({ steps }: { steps: number }): Promise<void> {
  const undone = await withServer(({ ownerUrl }) => migrateDown({ url: ownerUrl, migrations: migrations() }, steps));
  report(undone, 'no step to take back');
}

function report(names: readonly string[], nothing: string): void {
  console.log(names.length > 0 ? names.join('\n') : nothing);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('a whole number from 1 is needed');
  return Number(text);
}
