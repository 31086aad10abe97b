import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { logEpochs, type LogName, logNames, type LogState } from '@features/transparency';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ log: LogName; lang?: string }>;

/** `log status`, `log continue --seen FILE`, `log next-epoch`: how the public logs stand, and how one goes on that was halted. */
export function logCommand(): Command {
  const command = new Command('log').description('the public logs: how they stand, and how one goes on after a restore');
  command.command('status').description('every log with its newest head, and whether it is halted').addOption(languageOption()).action(status);
  command
    .command('continue')
    .description('go on in the same epoch, where the log still has all that anybody saw of it')
    .requiredOption('--seen <file>', 'the newest checkpoint that anybody saw: a file, or an address')
    .addOption(logOption())
    .addOption(languageOption())
    .action(goOn);
  command
    .command('next-epoch')
    .description('end the epoch and begin the next one, which names the last head of the one before')
    .addOption(logOption())
    .addOption(languageOption())
    .action(nextEpoch);
  return command;
}

const logOption = (): Option => new Option('--log <log>', 'which log').choices(logNames).default('main');

async function status({ lang }: Pick<Options, 'lang'>): Promise<void> {
  const t = textsFor(lang);
  const states = await withDatabase((database, environment) => logEpochs(database, environment).states.all());
  if (states.length === 0) console.log(t('cli.log.none'));
  for (const state of states) console.log(linesOf(state, t).join('\n'));
}

async function goOn({ log, seen, lang }: Options & Readonly<{ seen: string }>): Promise<void> {
  const t = textsFor(lang);
  const note = await textAt(seen, t);
  const continued = await withDatabase((database, environment) => logEpochs(database, environment).continueLog.execute(log, note));
  if (!continued.ok) throw new CommandFault(t(`log.${continued.refusal.code}`, { log, ...continued.refusal }));
  console.log(t('cli.log.continued', continued.value));
}

async function nextEpoch({ log, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const begun = await withDatabase((database, environment) => logEpochs(database, environment).nextEpoch.execute(log));
  if (!begun.ok) throw new CommandFault(t(`log.${begun.refusal.code}`, { log, ...begun.refusal }));
  console.log(t('cli.log.begun', begun.value));
}

function linesOf({ log, epoch, origin, head, published, waiting, halt }: LogState, t: T): readonly string[] {
  return [
    t('cli.log.epoch', { log, epoch, origin }),
    ...(head ? [t('cli.log.head', head)] : []),
    ...(published ? [t('cli.log.published', published)] : []),
    t('cli.log.waiting', { count: waiting }),
    halt ? t(`cli.log.halted.${halt.reason}`, { at: halt.at }) : t('cli.log.grows'),
  ];
}

async function textAt(place: string, t: T): Promise<string> {
  const isAddress = place.startsWith('http:') || place.startsWith('https:');
  const text = isAddress ? await fetch(place).then((answer) => (answer.ok ? answer.text() : null)).catch(() => null) : await readFile(place, 'utf8').catch(() => null);
  if (text === null) throw new CommandFault(t('cli.log.seenMissing', { place }));
  return text;
}
