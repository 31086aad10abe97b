import { commaIn, readTyped } from './typed-value';

it.each([
  ['85', { value: '85' }],
  ['８５', { value: '85' }],
  ['≥85％', { operator: '>=', value: '85', unit: '%' }],
  ['＜ 0.5 mm', { operator: '<', value: '0.5', unit: 'mm' }],
  ['不小于3千伏', { operator: '>=', value: '3', unit: '千伏' }],
  ['不超過 40 攝氏度', { operator: '<=', value: '40', unit: '攝氏度' }],
  ['-10~40 ℃', { operator: 'range', lower: '-10', upper: '40', unit: '℃' }],
  ['90～10', { operator: 'range', lower: '90', upper: '10' }], // that it is upside down is told by who reads the bounds
  ['10至20毫米', { operator: 'range', lower: '10', upper: '20', unit: '毫米' }],
  ['55±5', { operator: '=', value: '55', tolerance: '5' }],
  ['无裂纹', null],
  ['1,5', null],
  ['3 mm 5', { value: '3', unit: 'mm 5' }],
])('%s', (text, expected) => expect(readTyped(text)).toEqual(expected));

it.each([
  ['1,5', { point: '1.5', joined: '15' }],
  ['１，５ mm', { point: '1.5', joined: '15' }],
  ['≥1,000', { point: '1.000', joined: '1000' }],
  ['1.5', null],
  ['red, green', null],
])('a comma in %s', (text, expected) => expect(commaIn(text)).toEqual(expected));
