import { Fields } from './fields';

const fieldsOf = (values: Record<string, unknown>) => new Fields({ line: 7, values });
const codes = ({ faults }: Fields) => faults.map(({ field, code }) => `${field} ${code}`);

it.each<[string, unknown, string | undefined]>([
  ['a text', ' GB/T 1.1 ', 'GB/T 1.1'],
  ['a number', 2, '2'],
  ['null', null, undefined],
  ['an empty field', '  ', undefined],
  ['what is left of Windows-1252', 'WirelessHART\u0099', 'WirelessHART'],
])('reads %s', (_, value, expected) => expect(fieldsOf({ a: value }).text('a')).toBe(expected));

it.each<[string, (fields: Fields) => unknown, Record<string, unknown>, string[]]>([
  ['a required field that is empty', (f) => f.required('a'), { a: '' }, ['a FIELD_MISSING']],
  ['a control character', (f) => f.required('a'), { a: 'x\u0000y' }, ['a TEXT_DAMAGED']],
  ['half a character', (f) => f.text('a'), { a: 'x\ud800' }, ['a TEXT_DAMAGED']],
  ['a text without end', (f) => f.text('a'), { a: 'x'.repeat(4_001) }, ['a TEXT_TOO_LONG']],
  ['a text just within bounds', (f) => f.text('a'), { a: 'x'.repeat(4_000) }, []],
  ['a day that no calendar has', (f) => f.date('a'), { a: '2023-02-29' }, ['a DATE_INVALID']],
  ['a year', (f) => f.date('a'), { a: '2023' }, []],
  ['a required date that is empty', (f) => f.requiredDate('a'), { a: '' }, ['a FIELD_MISSING']],
  ['a word that is none of the list', (f) => f.oneOf('a', ['x', 'y']), { a: 'z' }, ['a VALUE_UNKNOWN']],
  ['one wrong code of two', (f) => f.codes('a', /^\d{2}$/), { a: '43; 4' }, ['a CODE_INVALID']],
  ['a grade that does not exist', (f) => f.grade(), { grade: 'D' }, ['grade GRADE_UNKNOWN']],
  ['a grade that is no fact', (f) => f.grade(), { grade: 'M' }, []],
])('%s', (_, read, values, expected) => {
  const fields = fieldsOf(values);
  read(fields);
  expect(codes(fields)).toEqual(expected);
});

it('takes lists as text or as JSON', () => {
  expect(fieldsOf({ a: '29.140.99; 31.080.99;' }).list('a')).toEqual(['29.140.99', '31.080.99']);
  expect(fieldsOf({ a: ['x', ' y '] }).list('a')).toEqual(['x', 'y']);
});
