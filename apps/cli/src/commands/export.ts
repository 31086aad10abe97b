import { Command } from 'commander';
import { openDataExport } from '@features/insight';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';
import { exportMappingCommand } from './export-mapping';

/** `export mapping`, and `export open-data FOLDER`: the facts that may be given away, each set as CSV and JSON, and a manifest with their hashes. */
export function exportCommand(): Command {
  const command = new Command('export').description('write what the catalogue gives away, or a mapping');
  command
    .command('open-data')
    .description('standards, adoptions, replacements and the rest, as CSV and JSON')
    .argument('<folder>', 'where to; made when absent')
    .addOption(languageOption())
    .action(openData);
  return command.addCommand(exportMappingCommand());
}

async function openData(folder: string, { lang }: Readonly<{ lang?: string }>): Promise<void> {
  const t = textsFor(lang);
  const manifest = await withDatabase((database) => {
    const { exportOpenData, folder: at } = openDataExport(database);
    return exportOpenData.execute(at(folder), ({ name, rows }) => console.error(t('cli.progress.exported', { name, rows })));
  });
  console.log(t('cli.export.done', { sets: manifest.sets.length, folder }));
  if (manifest.leftOut.length > 0) console.log(t('cli.export.leftOut', { sources: manifest.leftOut.join(', ') }));
}
