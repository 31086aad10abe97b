import { hitsInsideNumber, termFaults } from './term-fault';

it.each(['GB/T', 'IEC', 'CNS', '24819', '年版', '102年版', '之1', 'GB/T 24819-2023', 'XG'])('%s could stand inside a number', (word) => {
  expect(hitsInsideNumber(word)).toBe(true);
});

it.each(['集成电路', '镇流器', '第1部分', '要求', '2024年发布', '公里', 'LED模块', '质量不超过100kg', '标准', 'ppm'])('%s could not', (word) => {
  expect(hitsInsideNumber(word)).toBe(false);
});

it('a single character needs a guard', () => {
  expect(termFaults(['硅'], [])).toEqual([{ code: 'TERM_TOO_SHORT', word: '硅' }]);
  expect(termFaults(['硅'], ['谷'])).toEqual([]);
});

it('a guard that is the word itself', () => expect(termFaults(['总则'], ['总则'])).toEqual([{ code: 'TERM_GUARD_IN_WORD', word: '总则' }]));
