import type { Refusal } from '@pure/kernel';
import type { LookedUp, LookedUpNumber, LookUpNumbers } from '../search/look-up-numbers';

/** A dated edition of the catalogue, and the line on which it was typed, from 1. */
export type NamedStandard = Readonly<{ line: number; number: string; slug: string }>;

/** What is wrong with a line. `field`: where it is not its number but a fact. `params` fill the text under the code. */
export type ProposalFault = Readonly<{ line: number; typed: string; field: string | null; code: string; params: Readonly<Record<string, string | number>> }>;

export type ReadStandards = Readonly<{ standards: readonly NamedStandard[]; faults: readonly ProposalFault[] }>;

type Typed = Readonly<{ line: number; typed: string; start: number; end: number }>;

/** Reads numbers, a line for each, by their grammar and the catalogue: what is unknown, undated, unreadable or there twice is told with its line. */
export async function readStandards(lookUp: LookUpNumbers, lines: readonly string[]): Promise<ReadStandards> {
  const found = await lookUp.execute(lines.join('\n'));
  const read = linesOf(lines).filter(({ typed }) => typed.trim() !== '').map((line) => readLine(line, found));
  const faults = read.flatMap(({ faults: ofLine }) => ofLine);
  const named = read.flatMap(({ standards }) => standards);
  const first = new Map(named.toReversed().map(({ slug, line }) => [slug, line]));
  const isAgain = ({ slug }: NamedStandard, at: number): boolean => named.findIndex((other) => other.slug === slug) < at;
  const repeated = named.filter(isAgain).map(({ line, number, slug }) => faultOf({ line, typed: number }, 'ROW_REPEATED', { line: first.get(slug) ?? line }));
  return { standards: named.filter((each, at) => !isAgain(each, at)), faults: [...faults, ...repeated].sort((a, b) => a.line - b.line) };
}

/** Lines by their place in the whole text. */
function linesOf(lines: readonly string[]): readonly Typed[] {
  let start = 0;
  return lines.map((typed, at) => {
    const line = { line: at + 1, typed, start, end: start + typed.length };
    start = line.end + 1;
    return line;
  });
}

function readLine({ line, typed, start, end }: Typed, { items, faults }: LookedUp): ReadStandards {
  const here = items.filter((item) => item.start >= start && item.start <= end);
  const unreadable = faults.filter(({ at }) => at >= start && at <= end).slice(0, 1).map(({ code }: Refusal) => faultOf({ line, typed }, code));
  if (here.length === 0) return { standards: [], faults: unreadable.length > 0 ? unreadable : [faultOf({ line, typed }, 'NUMBER_UNREADABLE')] };
  const results = here.map((item) => namedOf(item, line));
  return { standards: results.flatMap((each) => ('slug' in each ? [each] : [])), faults: [...unreadable, ...results.flatMap((each) => ('code' in each ? [each] : []))] };
}

/** An undated number means whatever is in force today: no fact is of it. */
function namedOf({ edition, canonical, undated, instead }: LookedUpNumber, line: number): NamedStandard | ProposalFault {
  if (undated) return faultOf({ line, typed: canonical }, 'EDITION_UNDATED');
  if (!edition) return faultOf({ line, typed: canonical }, instead ? 'EDITION_UNKNOWN' : 'STANDARD_NOT_HELD', instead ? { instead: instead.number } : {});
  return { line, number: edition.number, slug: edition.slug };
}

const faultOf = ({ line, typed }: Pick<Typed, 'line' | 'typed'>, code: string, params: ProposalFault['params'] = {}): ProposalFault => ({ line, typed: typed.trim(), field: null, code, params });
