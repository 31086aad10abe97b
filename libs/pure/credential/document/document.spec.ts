import { documentBytes, readDocument } from './document';

const indicator = { name: '绝缘电阻', kind: 'functional', operator: '>=', value: '10', unit: 'MOhm' };
const document = {
  form: 'gongtong-declaration/1', number: 'GT-D-2026-000123-C', version: 1,
  declarer: { number: 'GT-E-2026-000001-J', name: { 'zh-Hans': '同道电器' }, uscc: '91350200MA2XNTD41K' },
  standards: [{ type: 'enterprise', number: 'Q/XMTD 001-2026' }], products: [{ kind: 'product', name: '电热水壶', models: [] }], indicators: [indicator],
  notices: [], promise: '对真实性负责', signatory: { function: '质量负责人' }, issued: { on: '2026-03-01', place: '厦门' }, validity: {}, rules: '2026-01',
};
const faults = (more: object): readonly string[] => {
  const read = readDocument({ ...document, ...more });
  return read.ok ? [] : read.refusal.faults.map(({ path, code }) => `${path} ${code}`);
};
const ofIndicator = (more: object) => faults({ indicators: [{ ...indicator, ...more }] });

it('takes a document, and what may be left out with it', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ example: true, validity: { from: '2026-03-01', until: '2026-03-01' }, signatory: { function: '负责人', name: { commitment: 'a'.repeat(64) } } })).toEqual([]);
});

it.each<[string, object, readonly string[]]>([
  ['another form', { form: 'gongtong-declaration/2' }, ['form CHOICE_UNKNOWN']],
  ['a number that is wrong', { number: 'GT-D-2026-000124-C' }, ['number FORM_WRONG']],
  ['the number of an enterprise', { number: 'GT-E-2026-000001-J' }, ['number FORM_WRONG']],
  ['a member that it does not have', { seal: 'x' }, ['seal UNKNOWN_FIELD']],
  ['a member missing', { rules: undefined, promise: '' }, ['promise TEXT_EXPECTED', 'rules TEXT_EXPECTED']],
  ['no version', { version: 0 }, ['version WHOLE_NUMBER_EXPECTED']],
  ['an example that says false', { example: false }, ['example TRUE_EXPECTED']],
  ['no standard', { standards: [] }, ['standards LIST_EMPTY']],
  ['no list, no object', { products: {}, issued: [] }, ['products LIST_EXPECTED', 'issued OBJECT_EXPECTED']],
  ['a declarer without a name', { declarer: { number: 'GT-E-2026-000001-J', name: {} } }, ['declarer.name FIELD_MISSING']],
  ['a day that is none', { issued: { on: '2026-02-30', place: '厦门' } }, ['issued.on DATE_INVALID']],
  ['an end before its beginning', { validity: { from: '2026-03-02', until: '2026-03-01' } }, ['validity.until VALUE_UNFIT']],
  ['a name in place of its commitment', { signatory: { function: '负责人', name: '王某' } }, ['signatory.name OBJECT_EXPECTED']],
])('tells of %s', (_case, more, expected) => expect(faults(more)).toEqual(expected));

it.each<[string, object, readonly string[]]>([
  ['range', { operator: 'range', value: undefined, low: '1', high: '2' }, ['indicators.0.value TEXT_EXPECTED']],
  ['range without its bounds', { operator: 'range' }, ['indicators.0.value UNKNOWN_FIELD', 'indicators.0.low FIELD_MISSING', 'indicators.0.high FIELD_MISSING']],
  ['= with what it tolerates', { operator: '=', low: '9', high: '11' }, []],
  ['= with half of it', { operator: '=', low: '9' }, ['indicators.0.high FIELD_MISSING']],
  ['>= of no decimal', { value: '1e3' }, ['indicators.0.value VALUE_UNFIT']],
  ['in', { operator: 'in' }, ['indicators.0.value UNKNOWN_FIELD', 'indicators.0.values FIELD_MISSING']],
  ['boolean', { operator: 'boolean', value: 'yes' }, ['indicators.0.value VALUE_UNFIT']],
  ['text', { operator: 'text', value: '无异味' }, []],
  ['a product that there is not', { product: 1 }, ['indicators.0.product PLACE_UNKNOWN']],
])('judges an indicator by its operator: %s', (_case, more, expected) => expect(ofIndicator(more)).toEqual(expected));

it('is named by the same bytes, whatever the order of its members', () => {
  const [one, other] = [readDocument(document), readDocument(Object.fromEntries(Object.entries(document).reverse()))];
  expect(one.ok && other.ok && documentBytes(one.value)).toEqual(one.ok && other.ok && documentBytes(other.value));
});
