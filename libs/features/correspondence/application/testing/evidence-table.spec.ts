import { readEvidenceTable } from './evidence-table';

const read = (table: string | Uint8Array) => {
  const result = readEvidenceTable(table);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const HEADER = 'characteristic,requirement,value,unit,method,conditions,laboratory,date';

it('reads a line into a value with the number of the line', () => {
  expect(read(`${HEADER}\nlow pressure,,11.6,kPa,UN 38.3 T.1,hold=6 h; temperature=20 Cel,Lab A,2024-03-01\n`)).toEqual({
    values: [{
      id: '2', characteristic: 'low pressure', value: '11.6', unit: 'kPa', method: 'UN 38.3 T.1', laboratory: 'Lab A', date: '2024-03-01',
      conditions: [{ name: 'hold', value: '6', unit: 'h' }, { name: 'temperature', value: '20', unit: 'Cel' }],
    }],
    faults: [],
  });
});

it.each([
  ['检验项目,结果,单位,试验方法', '低气压,11.6,千帕,UN 38.3'],
  ['檢驗項目\t結果\t單位\t試驗方法', '低氣壓\t11.6\t千帕\tUN 38.3'],
  ['﻿项目,值,单位,备注', '低气压,11.6,kPa,略'],
])('knows the headings %s', (header, line) => expect(read(`${header}\r\n${line}\r\n`).values).toMatchObject([{ id: '2', value: '11.6' }]));

it.each([
  ['gb18030', Buffer.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xb5, 0xcd, 0xc6, 0xf8, 0xd1, 0xb9, 0x2c, 0x31, 0x31, 0x2e, 0x36, 0x2c, 0x6b, 0x50, 0x61, 0x0a]), '低气压'],
  ['big5', Buffer.from([0xb6, 0xb5, 0xa5, 0xd8, 0x2c, 0xb5, 0xb2, 0xaa, 0x47, 0x2c, 0xb3, 0xe6, 0xa6, 0xec, 0x0a, 0xa7, 0x43, 0xae, 0xf0, 0xc0, 0xa3, 0x2c, 0x31, 0x31, 0x2e, 0x36, 0x2c, 0x6b, 0x50, 0x61, 0x0a]), '低氣壓'],
])('reads %s', (_, bytes, characteristic) => expect(read(bytes).values).toMatchObject([{ characteristic, value: '11.6', unit: 'kPa' }]));

it('tells a faulty line and keeps the others', () => {
  const { values, faults } = read([
    HEADER,
    'a,,1,mm,,,,',
    'b,,35,,,,,', // 3: no unit
    'c,,1,mm,,', // 4: too few cells
    'd,,long,mm,,,,', // 5
    'e,,1,furlongs,,,,', // 6
    'f,,1,mm,,,,2024-02-30', // 7
    ',,1,mm,,,,', // 8
    'h,,,mm,,,,', // 9
    'i,,1,mm,,warm,,', // 10
    'j,,2,mm,,,,',
  ].join('\n'));
  expect(values.map(({ id, characteristic }) => [id, characteristic])).toEqual([['2', 'a'], ['11', 'j']]);
  expect(faults.map((fault) => [fault.row, 'field' in fault ? fault.field : undefined, fault.code])).toEqual([
    [3, 'unit', 'UNIT_MISSING'], [4, undefined, 'ROW_WIDTH'], [5, 'value', 'VALUE_NOT_DECIMAL'], [6, 'unit', 'UNIT_UNKNOWN'], [7, 'date', 'DATE_INVALID'],
    [8, 'characteristic', 'FIELD_MISSING'], [9, 'value', 'FIELD_MISSING'], [10, 'conditions', 'CONDITION_UNREADABLE'],
  ]);
});

it('tells where a quotation mark is left open', () => {
  const { values, faults } = read(`${HEADER}\na,,1,mm,,,,\n"b,,1,mm,,,,\nc,,1,mm,,,,\n`);
  expect(values).toHaveLength(1);
  expect(faults).toEqual([{ list: 'values', row: 3, code: 'QUOTE_OPEN', params: {} }]);
});

it.each([
  ['', 'EVIDENCE_TABLE_EMPTY'],
  ['note,unit\nx,mm', 'EVIDENCE_COLUMNS_MISSING'],
  ['characteristic,unit\nx,mm', 'EVIDENCE_COLUMNS_MISSING'],
  [new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'EVIDENCE_ENCODING_UNREADABLE'],
])('refuses %j', (table, code) => expect(readEvidenceTable(table)).toMatchObject({ ok: false, refusal: { code } }));

it('reads 10,000 lines', () => expect(read(`${HEADER}\n${'low pressure,,11.6,kPa,,hold=6 h,,\n'.repeat(10_000)}`).values).toHaveLength(10_000));
