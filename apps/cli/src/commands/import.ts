import { Argument, Command } from 'commander';
import { type Importer, type ImportReport, type RejectedRow, catalogueImport, catalogueSubjects } from '@features/catalogue';
import { correspondenceImporters, correspondenceSubjects } from '@features/correspondence';
import { recognitionImporters, recognitionSubjects } from '@features/recognition';
import type { Database } from '@platform/database';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { ProgressLine } from '../progress';
import { RejectedFile, faultLines } from '../rejected-file';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ dryRun?: boolean; source?: string; lang?: string }>;

/** `import SUBJECT FILE`: good rows are written, faulty ones listed; exit 1 when there were any. */
export function importCommand(): Command {
  return new Command('import')
    .description('take a table (.csv, .jsonl, .xlsx, also .gz) into the catalogue')
    .addArgument(new Argument('<subject>', 'what the rows are').choices([...catalogueSubjects, ...correspondenceSubjects, ...recognitionSubjects]))
    .argument('<file>', 'the table, recognised by its header')
    .option('--dry-run', 'report everything, write nothing')
    .option('--source <name>', 'source of rows that name none')
    .addOption(languageOption())
    .action(run);
}

async function run(subject: string, file: string, { dryRun = false, source, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const progress = new ProgressLine(process.stderr, t);
  const rejected = new RejectedFile(file, t);
  const onRejected = (row: RejectedRow): void => {
    progress.end();
    console.log(faultLines(t, row).join('\n'));
    if (!dryRun) rejected.add(row);
  };
  const done = await withDatabase((database) =>
    importerOf(subject, database).execute({
      path: file, dryRun, onRejected, onProgress: (step) => progress.show(step), ...(source !== undefined && { source }),
    }),
  );
  progress.end();
  if (!done.ok) throw new CommandFault(t(`cli.refusal.${done.refusal.code}`, done.refusal));
  console.log(reportLines(t, done.value, rejected.path).join('\n'));
  if (done.value.rowsFaulty > 0) process.exitCode = 1;
}

function importerOf(subject: string, database: Database): Importer {
  const importer = catalogueImport(database, correspondenceImporters, recognitionImporters).importers[subject];
  if (!importer) throw new Error(`no importer of ${subject}`);
  return importer;
}

/** The report in words, one line per matter. */
export function reportLines(t: T, report: ImportReport, rejectedPath: string): string[] {
  const { file, encoding, format, rowsRead, rowsNew, rowsKnown, rowsFaulty, rowsSkipped, stubs, stubNumbers: named, findings, dryRun } = report;
  const lines = [
    t('cli.import.file', { file, encoding, format }),
    t('cli.import.rows', { read: rowsRead, fresh: rowsNew, known: rowsKnown, faulty: rowsFaulty, skipped: rowsSkipped }),
  ];
  if (stubs > 0) lines.push(t('cli.import.stubs', { stubs, numbers: named.slice(0, 10).join(', ') + (stubs > 10 ? ' …' : '') }));
  for (const [rule, count] of Object.entries(findings)) lines.push(t(`cli.finding.${rule}`, { count }));
  if (rowsFaulty > 0 && !dryRun) lines.push(t('cli.import.rejected', { file: rejectedPath }));
  if (dryRun) lines.push(t('cli.import.dryRun'));
  return lines;
}
