import { hash } from 'node:crypto';
import { Command, Option } from 'commander';
import { isNameOfKey, verifierKey, writeKey } from '@pure/log';
import { describeFaults, readEnvironment } from '@platform/config';
import type { T } from '@platform/locale';
import { type KeyUse, keyUses, type SigningKey, signsHere, type Suite, suites, suitesOf } from '@platform/signing';
import { CommandFault } from '../command-fault';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ use?: KeyUse; origin?: string; lang?: string }>;
type RotateOptions = Options & Readonly<{ use: KeyUse; suite: Suite }>;

/** `keys list`, `keys rotate --use log`: the keys by which the platform signs. Needs no database, but the user of the signer. */
export function keysCommand(): Command {
  const command = new Command('keys').description('keys by which the platform signs');
  command
    .command('list')
    .description('all keys, retired ones too, the oldest first')
    .addOption(new Option('--use <use>', 'only those for this').choices(keyUses))
    .option('--origin <origin>', 'first line of the checkpoints of that log: writes verifier keys too')
    .addOption(languageOption())
    .action(list);
  command
    .command('rotate')
    .description('make the next key of a use: it signs from now on, and the one before it is retired and stays listed')
    .addOption(new Option('--use <use>', 'what the key is for').choices(keyUses).makeOptionMandatory())
    .addOption(new Option('--suite <suite>', 'how it signs').choices(suites).default('ed25519'))
    .option('--origin <origin>', 'first line of the checkpoints of that log: writes its verifier key too')
    .addOption(languageOption())
    .action(rotate);
  return command;
}

async function list({ use, origin, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  checkOrigin({ use, origin }, t);
  const keys = (await here().keys()).filter((key) => use === undefined || key.use === use);
  if (keys.length === 0) console.log(t('cli.keys.none'));
  for (const key of keys) tell(key, origin, t);
}

async function rotate({ use, suite, origin, lang }: RotateOptions): Promise<void> {
  const t = textsFor(lang);
  checkOrigin({ use, origin }, t);
  if (!suitesOf[use].includes(suite)) throw new CommandFault(`--use ${use} takes --suite ${suitesOf[use].join(', ')}`);
  await here().rotate(use, suite);
  const keys = (await here().keys()).filter((key) => key.use === use);
  for (const key of keys.slice(-2)) tell(key, origin, t);
}

function here() {
  const environment = readEnvironment();
  if (!environment.ok) throw new CommandFault(describeFaults(environment.refusal));
  return signsHere(environment.value);
}

function checkOrigin({ use, origin }: Pick<Options, 'use' | 'origin'>, t: T): void {
  if (origin === undefined) return;
  if (use === undefined || use === 'registrar') throw new CommandFault('--origin needs --use log or --use log-examples');
  if (!isNameOfKey(origin)) throw new CommandFault(t('cli.keys.notName', { origin }));
}

function tell({ kid, use, suite, publicKey, activeFrom, retiredAt }: SigningKey, origin: string | undefined, t: T): void {
  const facts = { use, kid, suite, from: activeFrom };
  console.log(retiredAt === null ? t('cli.keys.active', facts) : t('cli.keys.retired', { ...facts, until: retiredAt }));
  if (origin !== undefined) console.log(t('cli.keys.verifier', { key: writeKey(verifierKey(sha256, origin, 'ed25519', publicKey)) }));
}

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
