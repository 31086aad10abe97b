import { Command, InvalidArgumentError, Option } from 'commander';
import { type CorrespondencesView, correspondenceAnswers } from '@features/correspondence';
import { derivationDocument, sides } from '@pure/equivalence';
import { type LocalDate, localDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import { CommandFault } from '../command-fault';
import { derivationLines } from '../derivation-lines';
import { withDatabase } from '../session';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ side?: Side; asOf?: LocalDate; json?: boolean; lang?: string }>;

/** `derive NUMBER`: what corresponds to a standard, why, and what is missing; as JSON a file that `verify proof` checks. */
export function deriveCommand(): Command {
  return new Command('derive')
    .description('tell which standards correspond to one, how certainly, and why')
    .argument('<number>', 'the standard, in any spelling; without a year the edition in force')
    .addOption(new Option('--side <side>', 'only standards of this side').choices(sides))
    .option('--as-of <date>', 'the day to answer for: YYYY-MM-DD', dayIn)
    .option('--json', 'answers and their proofs as JSON')
    .addOption(languageOption())
    .action(run);
}

async function run(number: string, { side, asOf, json, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const found = await withDatabase((database) =>
    correspondenceAnswers(database).findCorrespondences.execute({ number, ...(side && { side }), ...(asOf && { asOf }) }),
  );
  if (!found.ok) {
    const { code, suggestions } = found.refusal;
    const near = suggestions.map((suggestion) => suggestion.number).join(', ');
    throw new CommandFault(t(near === '' ? 'cli.derive.refused' : 'cli.derive.refusedNear', { title: t(`problem.${code}.title`), number, near }));
  }
  console.log(json ? asJson(found.value, side) : derivationLines(t, found.value).join('\n'));
}

/** A file that can be checked without us, offline: `verify proof`. */
function asJson({ asked, asOf, items }: CorrespondencesView, side?: Side): string {
  return JSON.stringify(derivationDocument({ from: asked.number, side, asOf, items: items.map(({ answer }) => answer) }), null, 2);
}

function dayIn(text: string): LocalDate {
  const day = localDate(text);
  if (!day) throw new InvalidArgumentError('a day is needed, such as 2026-07-01');
  return day;
}
