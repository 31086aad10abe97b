import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { exportNames, formsNamed, mappingExport } from '@features/mapping';
import { siteOrigin } from '@platform/config';
import { CommandFault } from '../command-fault';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ format: string; of?: number; output?: string; lang?: string }>;

/** `export mapping NUMBER --format FORMAT`: a mapping that everybody was shown, with its status inside. */
export const exportMappingCommand = (): Command =>
  new Command('mapping')
    .description('a mapping for other programs: OSCAL, SSSOM, SKOS, a table or JSON')
    .argument('<number>', 'GT-M-…')
    .addOption(new Option('--format <format>', 'a format, in its first form, or one form of it').choices(exportNames).makeOptionMandatory())
    .option('--of <version>', 'a version that was shown; without it the one that counts now', versionIn)
    .option('--output <file>', 'where to; without it to standard output')
    .addOption(languageOption())
    .action(run);

async function run(number: string, { format, of: version, output, lang }: Options & Readonly<{ of?: number }>): Promise<void> {
  const t = textsFor(lang);
  const [form] = formsNamed(format);
  if (!form) return;
  await withDatabase(async (database, environment) => {
    const file = await mappingExport(database, siteOrigin(environment)).execute({ number, version: version ?? null, form });
    if (!file.ok) throw new CommandFault(t(`problem.${file.refusal.code}.title`));
    await pipeline(Readable.from(file.value.parts(), { objectMode: false }), output === undefined ? process.stdout : createWriteStream(output), { end: output !== undefined });
  });
}

function versionIn(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('the number of a version is needed, such as 1');
  return Number(text);
}
