import { Command } from 'commander';
import { openDatabase, schemaHead } from '@platform/database';
import { type Difference, type Examined, examineAll } from '@platform/examination';
import type { T } from '@platform/locale';
import { migrations } from '@schema';
import { examinations } from '../examinations';
import { CommandFault } from '../command-fault';
import { headsIn } from '../fsck-heads';
import { publicKeys } from '../fsck-keys';
import { ProgressText } from '../progress-text';
import { withServer } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ keys?: string; auditHeads?: string; json?: boolean; lang?: string }>;

/** `fsck`: makes every hash, head and tile anew from the rows and names what differs; exit 1 where anything does. It changes nothing. */
export function fsckCommand(): Command {
  return new Command('fsck')
    .description('make every published hash, head and tile anew from the rows, and name the first difference of each kind')
    .option('--keys <place>', "the platform's jwks.json, a file or an address; without it the keys of this machine")
    .option('--audit-heads <file>', 'heads of the audit trail that another machine kept; without it those of GONGTONG_AUDIT_HEADS, where that is a file')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .action(run);
}

async function run({ keys: place, auditHeads, json = false, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const progress = new ProgressText(process.stderr);
  const watching = {
    looked: (name: string, rows: number) => progress.show(() => t('cli.fsck.looks', { name: t(`cli.fsck.name.${name}`), rows })),
    ended(examined: Examined) {
      progress.end();
      if (!json) console.log(linesOf(t, examined).join('\n'));
    },
  };
  const all = await withServer(async ({ ownerUrl }, environment) => {
    const keys = await publicKeys(place, environment, t);
    const heads = headsIn(auditHeads ?? environment.auditHeads, t);
    await demandSchema(ownerUrl, t);
    const database = await openDatabase({ url: ownerUrl, replicaUrl: null });
    try {
      return await examineAll(database.read, examinations(keys, heads), watching);
    } finally {
      await database.close();
    }
  });
  const differs = all.some(({ differences }) => differences.length > 0);
  if (json) console.log(JSON.stringify({ differs, checks: all.map((examined) => ({ ...examined, differences: examined.differences.map((one) => ({ ...one, says: says(t, one) })) })) }, null, 2));
  else if (!differs) console.log(t('cli.fsck.clean'));
  if (differs) process.exitCode = 1;
}

/** What is examined is the schema of this program. */
async function demandSchema(url: string, t: T): Promise<void> {
  if ((await schemaHead(url)) !== migrations().at(-1)?.name) throw new CommandFault(t('cli.fsck.otherSchema'));
}

/** One line for the check, one for each kind of difference. */
function linesOf(t: T, { name, rows, ms, differences, notes }: Examined): readonly string[] {
  return [
    t('cli.fsck.checked', { name: t(`cli.fsck.name.${name}`), rows, seconds: (ms / 1000).toFixed(1) }),
    ...notes.map(({ code, count }) => t(`cli.fsck.note.${code}`, { count })),
    ...differences.map((one) => (one.count > 1 ? t('cli.fsck.more', { says: says(t, one), count: one.count - 1 }) : says(t, one))),
  ];
}

const says = (t: T, { code, facts }: Difference): string => t(`cli.fsck.difference.${code}`, facts);
