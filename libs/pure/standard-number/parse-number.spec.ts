import { canonical } from './render';
import { parseNumber } from './parse-number';

const read = (text: string): string => {
  const result = parseNumber(text);
  return result.ok ? canonical(result.value) : `${result.refusal.code}@${result.refusal.at}`;
};

it.each([
  ['GB/T24819-2023', 'GB/T 24819-2023'],
  ['gbt 24819', 'GB/T 24819'],
  ['GB／T 24819—2023', 'GB/T 24819-2023'],
  ['国标24819', 'GB 24819'],
  ['CNS15598-1', 'CNS 15598-1'],
  ['cns 15598之1', 'CNS 15598-1'],
  ['CNS 15364 (102年版)', 'CNS 15364:2013'],
  ['CNS 206, N5002', 'CNS 206'],
  ['标准号：GB/T 24819-2023。', 'GB/T 24819-2023'],
  ['《GB 18384-2020》', 'GB 18384-2020'],
  ['GB 18384-2020《电动汽车安全要求》', 'GB 18384-2020'],
  ['GB 4943.1-2022第5.4条', 'GB 4943.1-2022'],
  ['GB/T 24819 2023', 'GB/T 24819-2023'],
  ['GB-T-24819-2023', 'GB/T 24819-2023'],
  ['QCT 743', 'QC/T 743'],
  ['IEC 60598-1 (edition not stated)', 'IEC 60598-1'],
  ['GB 4943.1-1—2022', 'NUMBER_UNREADABLE@10'],
  ['GB/T', 'NUMBER_SERIAL_MISSING@4'],
  ['GBn', 'NUMBER_SERIAL_MISSING@3'],
  ['/foo 1-2020', 'NUMBER_UNREADABLE@0'],
  ['  ', 'NUMBER_UNREADABLE@2'],
  ['GB 2312-1980E', 'NUMBER_UNREADABLE@12'],
  ['GB/T 1-2000、GB/T 2-2000', 'NUMBER_SEVERAL@12'],
  [`GB/T ${'9'.repeat(3000)}`, 'NUMBER_TOO_LONG@200'],
  ['GB/T 1\u00002', 'NUMBER_UNREADABLE@6'],
  ['\ud800', 'NUMBER_UNREADABLE@0'],
])('%s', (text, expected) => expect(read(text)).toBe(expected));

it('offers the readings between which a person may choose', () => {
  const result = parseNumber('GB/T 24819-2023 普通照明用LED模块');
  expect(result).toEqual({ ok: false, refusal: { code: 'NUMBER_UNREADABLE', at: 15, readings: ['GB/T 24819-2023'] } });
});
