import { mainlandWords, taiwanWords } from './end-words';

it.each([
  ['person', { name: '照顧服務員', level: '單一' }, '照顧服務員 單一級'],
  ['title', { name: '建築師', level: null }, '建築師'],
  ['firm', { name: '營造業', level: '甲' }, '營造業 甲等'],
  ['person', { name: '', level: '乙' }, ''],
] as const)('of a %s', (kind, end, words) => expect(taiwanWords(kind, end)).toBe(words));

it('leaves the mainland’s level as it is', () => expect([mainlandWords({ name: '养老护理员', level: '四级' }), mainlandWords({ name: '备案手册' })]).toEqual(['养老护理员 四级', '备案手册']));
