import { Argument, Command } from 'commander';
import { correspondenceImporters } from '@features/correspondence';
import { catalogueImport, factPacking } from '@features/catalogue';
import { logFiles } from '@features/transparency';
import type { Environment } from '@platform/config';
import type { Database } from '@platform/database';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Rebuild = (database: Database, environment: Environment, t: T) => Promise<readonly [key: string, facts: Readonly<Record<string, number>>]>;

/** What is derived from other rows and kept. All else that is derived is made when it is asked for. */
const parts = {
  search: async (database) => {
    const { entries } = await catalogueImport(database, correspondenceImporters).searchIndex.rebuild();
    return ['cli.rebuild.search', { entries }];
  },
  graph: async (database) => ['cli.rebuild.graph', { blocks: await factPacking(database).repack() }],
  log: async (database, environment, t) => {
    const done = await logFiles(database, environment)?.execute();
    if (!done) return ['cli.rebuild.noLog', {}];
    if (!done.ok) throw new CommandFault(t(`cli.refusal.${done.refusal.code}`, done.refusal));
    return ['cli.rebuild.log', done.value];
  },
} as const satisfies Record<string, Rebuild>;

type Part = keyof typeof parts;
const names = ['search', 'graph', 'log'] as const satisfies readonly Part[];

/** `rebuild search|graph|log|all`: makes anew what is derived, while the product serves. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make anew what is derived: entries of search, packed facts of correspondences, files of the public logs; the product may serve meanwhile')
    .addArgument(new Argument('<part>', 'what').choices([...names, 'all']))
    .addOption(languageOption())
    .action(run);
}

async function run(asked: Part | 'all', { lang }: Readonly<{ lang?: string }>): Promise<void> {
  const t = textsFor(lang);
  await withDatabase(async (database, environment) => {
    for (const name of asked === 'all' ? names : [asked]) {
      const begun = performance.now();
      const [key, facts] = await parts[name](database, environment, t);
      console.log(t(key, { ...facts, seconds: ((performance.now() - begun) / 1000).toFixed(1) }));
    }
  });
}
