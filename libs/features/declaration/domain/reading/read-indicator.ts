import { type MethodOf, readRequirement, type Requirement } from '@pure/equivalence';
import { designation, parseNumber } from '@pure/standard-number';
import { type Indicator, indicatorKinds } from '../draft';
import { type Fields, shown } from './fields';
import { readQuantity } from './read-quantity';

type Method = Readonly<{ text: string; edition?: string; clause?: string }>;

/** Columns whose faults stand where the whole quantity was typed. */
const IN_VALUE = new Set(['lower', 'upper', 'operator', 'unit']);

/** One indicator; undefined where it cannot be read, with every reason told. The rows beside it are none the worse. */
export function readIndicator(fields: Fields, place: number, products: number): Indicator | undefined {
  fields.only('name', 'kind', 'operator', 'value', 'lower', 'upper', 'unit', 'method', 'conditions', 'product', 'requirement');
  const name = fields.text('name') ?? fields.fault('name', 'FIELD_MISSING');
  const kind = fields.oneOf('kind', indicatorKinds) ?? (fields.member('kind') === undefined ? fields.fault('kind', 'FIELD_MISSING') : undefined);
  const method = readMethod(fields.within('method'));
  const product = readProduct(fields, products);
  const quantity = readQuantity(fields);
  const answers = fields.text('requirement');
  if (!name || !kind || !quantity) return undefined;
  const promised = readPromised(fields, { ...quantity, kind: 'limit', characteristic: name, conditions: fields.member('conditions'), method: method?.text }, method);
  return promised && { place, name, kind, promised, ...(product !== undefined && { product }), ...(answers !== undefined && { answers }) };
}

function readPromised(fields: Fields, row: Readonly<Record<string, unknown>>, method: Method | undefined): Requirement | undefined {
  const { edition, clause } = method ?? {};
  const methodOf: MethodOf = () => (edition === undefined ? null : { edition, ...(clause !== undefined && { clause }) });
  const read = readRequirement(row, { methodOf });
  if (read.ok) return read.value;
  for (const { path, code, params } of read.refusal.faults) fields.fault(placeOf(fields, path), code, params);
  return undefined;
}

/** A fault of a bound or a sign that was typed into the value stands at the value. */
const placeOf = (fields: Fields, path: string): string => (IN_VALUE.has(path) && fields.member(path) === undefined && fields.member('value') !== undefined ? 'value' : path);

/** The edition and clause of a published method, or the words of an own one. */
function readMethod(fields: Fields): Method | undefined {
  fields.only('edition', 'clause', 'own');
  const [typed, clause, own] = [fields.text('edition'), fields.text('clause'), fields.text('own')];
  if (typed === undefined) return own === undefined ? undefined : { text: own };
  const number = parseNumber(typed);
  if (!number.ok) return fields.fault('edition', 'METHOD_UNREADABLE', { value: shown(typed) });
  const edition = designation(number.value);
  return { text: clause === undefined ? edition : `${edition} ${clause}`, edition, ...(clause !== undefined && { clause }) };
}

function readProduct(fields: Fields, products: number): number | undefined {
  const place = fields.member('product');
  if (place === undefined) return undefined;
  return typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < products ? place : fields.fault('product', 'PLACE_UNKNOWN', { value: shown(place) });
}
