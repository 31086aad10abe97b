import { localDate, type LocalDate } from '@pure/kernel';
import { deltaPath } from '../parts/addresses';
import { textOf } from '../parts/query-text';
import { blankRow, isBlank, rowOf, rowText, type TypedRow } from './typed-row';

/** Everything that is asked; all of it stands in the address, and nothing anywhere else. */
export type DeltaAsked = Readonly<{
  targets: readonly string[];
  have: readonly string[];
  rows: readonly TypedRow[];
  /** A table of report values as it was pasted or sent. */
  table: string;
  asOf: string;
  /** Six digits or CN; empty: anywhere. */
  territory: string;
  day?: LocalDate;
  /** Empty rows that the form offers. */
  blank: number;
  /** Id of the requirement that a new row is to answer. */
  answer: string;
}>;

/** An address as long as this passes every browser, proxy and messenger. */
export const LONGEST_ADDRESS = 6_000;
const MOST_ROWS = 200;
const MOST_BLANK = 30;
const BLANK = 2;

export function deltaAsked(query: Readonly<Record<string, unknown>>): DeltaAsked {
  const asOf = textOf(query['asOf']);
  const day = localDate(asOf);
  const blank = Number(textOf(query['blank']));
  return {
    targets: textsOf(query['to']).flatMap(numbersIn),
    have: textsOf(query['have']).flatMap(numbersIn),
    rows: textsOf(query['row']).slice(0, MOST_ROWS).map(rowOf).filter((row) => !isBlank(row)),
    table: textsOf(query['table']).join('\n'),
    asOf,
    territory: textOf(query['territory']).trim().slice(0, 50),
    answer: textOf(query['answer']),
    blank: Number.isInteger(blank) && blank > 0 ? Math.min(blank, MOST_BLANK) : BLANK,
    ...(day ? { day } : {}),
  };
}

/** The same as an address after the language, by which it is asked again. */
export function addressOf(asked: DeltaAsked, more: Readonly<{ answer?: string; blank?: number; format?: string }> = {}): string {
  const { targets, have, rows, table, asOf, territory } = asked;
  return deltaPath({ to: targets, have, row: rows.map(rowText), table, asOf, territory, answer: more.answer, blank: more.blank === undefined ? undefined : String(more.blank), format: more.format });
}

/** Rows as the form shows them: what was typed, the one that is to answer a requirement, and empty ones. */
export function formRows({ rows, blank, answer }: DeltaAsked, unitOf: (requirement: string) => string): readonly TypedRow[] {
  const begun = answer === '' || rows.some(({ requirement }) => requirement === answer) ? [] : [{ ...blankRow, requirement: answer, unit: unitOf(answer) }];
  return [...rows, ...begun, ...Array.from({ length: Math.max(blank - begun.length, 0) }, () => blankRow)];
}

export function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (typeof each === 'string' ? [each] : []));
}

/** Numbers stand on lines of their own, or with a comma, a semicolon or an enumeration comma between. */
function numbersIn(text: string): readonly string[] {
  return text.split(/[\r\n,，;；、]/).map((each) => each.trim()).filter((each) => each !== '');
}
