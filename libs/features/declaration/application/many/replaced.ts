import type { Json } from '@pure/kernel';
import { designation, parseNumber } from '@pure/standard-number';
import type { Typed } from '../drafts/draft-store';

/** One place of a draft where another edition comes in. `clause`: of the method, which may stand elsewhere in the new edition. */
export type Replacement = Readonly<{ path: string; as: 'followed' | 'compared' | 'method'; clause: string | null }>;

/** A number as the register writes it; null where it is none. */
export function written(number: string): string | null {
  const read = parseNumber(number);
  return read.ok ? designation(read.value) : null;
}

/** A draft in which one edition stands for another wherever that is cited; what is not read stays as it is. The name of one that was picked goes, since the register has that of the other. */
export function replaced(draft: Typed, from: string, to: string): Readonly<{ draft: Typed; changes: readonly Replacement[] }> {
  const changes: Replacement[] = [];
  const isFrom = (value: Json | undefined): boolean => typeof value === 'string' && written(value) === from;
  const note = (path: string, as: Replacement['as'], clause?: Json): void => void changes.push({ path, as, clause: typeof clause === 'string' ? clause : null });

  const standards = rowsOf(draft.standards, (row, place) => {
    if (!isFrom(row.edition) && !isFrom(row.number)) return row;
    note(`standards.${place}`, 'followed');
    if (!isFrom(row.edition)) return { ...row, number: to };
    const { name: _name, ...rest } = row;
    return { ...rest, edition: to };
  });
  const indicators = rowsOf(draft.indicators, (row, place) => {
    if (!isRow(row.method) || !isFrom(row.method.edition)) return row;
    note(`indicators.${place}.method`, 'method', row.method.clause);
    return { ...row, method: { ...row.method, edition: to } };
  });
  const comparedWith = listOf(draft.comparedWith)?.map((each, place) => (isFrom(each) ? (note(`comparedWith.${place}`, 'compared'), to) : each));
  return { draft: { ...draft, ...(standards && { standards }), ...(indicators && { indicators }), ...(comparedWith && { comparedWith }) }, changes };
}

type Row = Readonly<Record<string, Json>>;
const isRow = (value: Json | undefined): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] | undefined => (Array.isArray(value) ? (value as readonly Json[]) : undefined);
const rowsOf = (value: Json | undefined, change: (row: Row, place: number) => Row): readonly Json[] | undefined => listOf(value)?.map((row, place) => (isRow(row) ? change(row, place) : row));
