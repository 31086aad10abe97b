import { type DocumentFault, list, oneOf, record, text, textLike, type ValueOf, whole, within } from './read';

/** New ones go to the end: codes count places. */
export const documentOperators = ['<=', '<', '>=', '>', '=', 'range', 'in', 'boolean', 'text'] as const;
export const documentIndicatorKinds = ['functional', 'performance'] as const;

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const decimal = textLike(DECIMAL);

const members = record(
  { name: text, kind: oneOf(documentIndicatorKinds), operator: oneOf(documentOperators) },
  {
    value: text,
    values: list(text, { least: 1 }),
    low: decimal,
    high: decimal,
    unit: text,
    method: record({ number: text }, { clause: text }),
    conditions: list(text),
    product: whole(0),
  },
);

/**
 * What is promised of one characteristic. `value`: an exact decimal, `true` or `false`, or words, as the operator asks; `values`: the
 * members of `in`; `low` and `high`: the bounds of `range`, or what `=` tolerates. `unit`: UCUM; `1` for a ratio or a count, absent where
 * the value has none. `product`: place of the product of which it is said; absent: of all.
 */
export type DocumentIndicator = ValueOf<typeof members>;

export const indicator = within(members, (given: DocumentIndicator): readonly DocumentFault[] => {
  const asked = askedBy(given);
  const wrong = (['value', 'values', 'low', 'high'] as const).filter((name) => asked[name] !== (given[name] !== undefined));
  return wrong.length > 0 ? wrong.map((path) => ({ path, code: given[path] === undefined ? 'FIELD_MISSING' : 'UNKNOWN_FIELD' })) : valueFaults(given);
});

function askedBy({ operator, low, high }: DocumentIndicator) {
  const tolerates = operator === '=' && (low !== undefined || high !== undefined);
  const bounds = operator === 'range' || tolerates;
  return { value: operator !== 'range' && operator !== 'in', values: operator === 'in', low: bounds, high: bounds };
}

function valueFaults({ operator, value }: DocumentIndicator): readonly DocumentFault[] {
  if (value === undefined || operator === 'text') return [];
  const fits = operator === 'boolean' ? value === 'true' || value === 'false' : DECIMAL.test(value);
  return fits ? [] : [{ path: 'value', code: 'VALUE_UNFIT' }];
}
