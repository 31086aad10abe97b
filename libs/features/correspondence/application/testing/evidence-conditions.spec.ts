import { readConditions } from './evidence-conditions';

it.each([
  ['hold=6 h', [{ name: 'hold', value: '6', unit: 'h' }]],
  ['温度：20 ± 5 Cel；保持＝≥6 h', [{ name: '温度', value: '20 +- 5', unit: 'Cel' }, { name: '保持', value: '>= 6', unit: 'h' }]],
  ['frequency = 0.15-0.5 MHz', [{ name: 'frequency', value: '0.15-0.5', unit: 'MHz' }]],
  ['cycles=10', [{ name: 'cycles', value: '10' }]],
  ['pulse=6ms;', [{ name: 'pulse', value: '6', unit: 'ms' }]],
  ['current=I1 (1 h rate)', [{ name: 'current', value: 'I1 (1 h rate)' }]],
  ['detector=quasi-peak', [{ name: 'detector', value: 'quasi-peak' }]],
  ['', []],
])('%s', (text, conditions) => expect(readConditions(text)).toEqual({ conditions }));

it.each([['室温', '室温'], ['hold=6 h; =5', '=5'], ['hold=', 'hold=']])('%s cannot be read', (text, unreadable) => expect(readConditions(text)).toEqual({ unreadable }));
