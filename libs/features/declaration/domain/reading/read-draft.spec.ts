import { readDraft } from './read-draft';

const indicator = (members: object) => ({ name: 'creepage', kind: 'performance', ...members });
const readIndicators = (...rows: readonly object[]) => readDraft({ products: [{ name: 'lamp' }], indicators: rows.map(indicator) });
const promised = (members: object) => readIndicators(members).draft.indicators[0]?.promised;
const faults = (members: object) => readIndicators(members).faults.map(({ path, code }) => `${code} ${path}`);

it.each<[object, object]>([
  [{ value: '８５', unit: '％', operator: '≥' }, { operator: '>=', value: '85', unit: '%' }],
  [{ value: '≥85％' }, { operator: '>=', value: '85', unit: '%' }],
  [{ value: '不小于3千伏' }, { operator: '>=', value: '3', unit: 'kV' }],
  [{ value: '3', unit: '毫米' }, { operator: '=', value: '3', unit: 'mm' }],
  [{ value: 0.1, operator: '<=', unit: 'mm' }, { operator: '<=', value: '0.1', unit: 'mm' }],
  [{ value: '10～90 mm' }, { operator: 'range', lower: '10', upper: '90', unit: 'mm' }],
  [{ operator: 'range', lower: '１０', upper: 90, unit: 'mm' }, { operator: 'range', lower: '10', upper: '90', unit: 'mm' }],
  [{ value: '55±5 ℃' }, { operator: '=', value: '55', lower: '50', upper: '60', unit: 'Cel' }],
  [{ value: '无裂纹', operator: 'text' }, { operator: 'text', value: '无裂纹' }],
  [{ value: true, operator: 'boolean' }, { operator: 'boolean', value: true }],
])('reads %j', (members, expected) => {
  expect(faults(members)).toEqual([]);
  expect(promised(members)).toMatchObject(expected);
});

it.each<[object, readonly string[]]>([
  [{ value: '1,5', unit: 'mm' }, ['VALUE_COMMA indicators.0.value']],
  [{ value: 'about three' }, ['VALUE_UNREADABLE indicators.0.value']],
  [{ value: '90~10 mm' }, ['BOUNDS_REVERSED indicators.0.value']],
  [{ operator: 'range', lower: '90', upper: '10' }, ['BOUNDS_REVERSED indicators.0.lower']],
  [{ value: '≥85', operator: '<=' }, ['OPERATOR_TWICE indicators.0.value']],
  [{ value: '85 mm', unit: 'V' }, ['UNIT_TWICE indicators.0.value']],
  [{ value: '85 毫米', unit: 'mm' }, []],
  [{ value: '85 furlongs' }, ['UNIT_UNKNOWN indicators.0.value']],
  [{ value: '85', unit: 'furlongs' }, ['UNIT_UNKNOWN indicators.0.unit']],
  [{ operator: '>=' }, ['FIELD_MISSING indicators.0.value']],
  [{ value: '3', colour: 'red' }, ['UNKNOWN_FIELD indicators.0.colour']],
  [{ value: '3', name: null }, ['FIELD_MISSING indicators.0.name']],
  [{ value: '3', product: 1 }, ['PLACE_UNKNOWN indicators.0.product']],
  [{ value: '3', method: { edition: 'by eye' } }, ['METHOD_UNREADABLE indicators.0.method.edition']],
])('tells what is wrong with %j', (members, expected) => expect(faults(members)).toEqual(expected));

it('one indicator that cannot be read hides none of the others, and their places stay', () => {
  const { draft, faults: told } = readIndicators({ value: '1,5' }, { value: '3 mm' });
  expect([told.length, draft.indicators.map(({ place }) => place)]).toEqual([1, [1]]);
});

it('takes three hundred indicators', () => expect(readIndicators(...Array.from({ length: 300 }, () => ({ value: '3 mm' }))).draft.indicators).toHaveLength(300));

it.each<[object, readonly string[]]>([
  [{ indicators: Array.from({ length: 501 }, () => indicator({ value: '3' })) }, ['LIST_TOO_LONG indicators']],
  [{ products: 'lamp' }, ['LIST_EXPECTED products']],
  [{ products: [{ barCode: '6901234567893', kind: 'thing', suppliedSince: '2026-02-30' }] }, ['CHOICE_UNKNOWN products.0.kind', 'GTIN_CHECK_DIGIT products.0.barCode', 'DATE_INVALID products.0.suppliedSince']],
  [{ standards: [{}] }, ['NUMBER_MISSING standards.0.number', 'FIELD_MISSING standards.0.type']],
  [{ standards: ['GB 1'] }, ['OBJECT_EXPECTED standards.0']],
  [{ validity: { from: '2027-01-01', until: '2026-01-01' } }, ['VALIDITY_REVERSED validity.until']],
  [{ subject: [] }, ['OBJECT_EXPECTED subject']],
  [{ __proto__: null, constructor: 1 }, ['UNKNOWN_FIELD constructor']],
])('%j', (input, expected) => {
  const { faults: told } = readDraft(input);
  expect(told.map(({ path, code }) => `${code} ${path}`).toSorted()).toEqual(expected.toSorted());
});

it.each([null, 3, [], 'draft'])('of %j reads an empty draft', (input) => expect(readDraft(input).draft.products).toEqual([]));
