import { Command, Option } from 'commander';
import { type MembershipAsked, accessUsers } from '@features/access';
import { type Locale, locales } from '@platform/locale';
import { memberRoles } from '@platform/permissions';
import { RandomSecrets } from '@platform/sealing';
import { CommandFault } from '../command-fault';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ name: string; locale: Locale; role?: string; organisation?: string; operator?: string; passwordStdin?: boolean; lang?: string }>;

/** `user create EMAIL`: an account by the hand of whoever runs the platform, with a membership if asked for. */
export function userCommand(): Command {
  const command = new Command('user').description('accounts of people');
  command
    .command('create')
    .description('make an account; without --password-stdin its password is made at random, printed this once, good for 7 days, and changed at the first sign-in')
    .argument('<email>', 'the e-mail address by which the person signs in')
    .requiredOption('--name <name>', 'what the person is called')
    .addOption(new Option('--locale <tag>', 'language of mails to the person').choices(locales).default('zh-Hans'))
    .addOption(new Option('--role <role>', 'as what the person acts').choices(memberRoles))
    .option('--organisation <id>', 'for which organisation')
    .option('--operator <name>', 'registers the organisation that operates the platform, for its first administrator')
    .option('--password-stdin', 'read the password from standard input')
    .addOption(languageOption())
    .action(create);
  return command;
}

async function create(email: string, { name, locale, passwordStdin = false, lang, ...member }: Options): Promise<void> {
  const t = textsFor(lang);
  const given = passwordStdin ? await firstLine() : null;
  const password = given ?? new RandomSecrets().forPaper().text;
  const made = await withDatabase((database, environment) => accessUsers(database, environment).execute({ email, name, locale, password, made: given === null, member: membershipOf(member) }, { via: 'system' }));
  if (!made.ok) throw new CommandFault(t(`problem.${made.refusal.code}.detail`, made.refusal));
  console.log(t('cli.user.created', { email, id: made.value.account }));
  if (made.value.organisation !== null) console.log(t('cli.user.organisation', { id: made.value.organisation }));
  if (given === null) console.log(t('cli.user.password', { password }));
}

function membershipOf({ role, organisation, operator }: Pick<Options, 'role' | 'organisation' | 'operator'>): MembershipAsked | null {
  if (role === undefined && organisation === undefined && operator === undefined) return null;
  if (role === undefined || (organisation === undefined) === (operator === undefined)) throw new CommandFault('--role needs --organisation or --operator, and these need --role');
  return organisation !== undefined ? { role, organisation } : { role, operator: { 'zh-Hans': operator ?? '' } };
}

async function firstLine(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text.split(/\r?\n/, 1)[0] ?? '';
}
