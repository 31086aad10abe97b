import { methodOf } from './method-of';

it.each([
  ['GB 38031-2025 8.2.7.2 and Appendix C', { edition: 'GB 38031-2025', clause: '8.2.7.2 and Appendix C' }],
  ['GB/T 4208—2017, 14.2.7', { edition: 'GB/T 4208-2017', clause: '14.2.7' }],
  ['IEC 60068-2-78:2012', { edition: 'IEC 60068-2-78:2012' }],
  ['GB/T 17626.2', null], // of no year
  ['CNS 3891 or CNS 11006', null],
  ['GB/T 17626.2-2006, GB/T 28046.4-2011', null],
  ['as in GB/T 4208-2017', null],
  ['Appendix B', null],
  ['', null],
])('%s', (text, expected) => expect(methodOf(text)).toEqual(expected));
