import { fold } from '@pure/han';
import { wordsOf } from '../../domain/search/words';
import { highlights } from './highlight';

const marked = (title: string, query: string) => (highlights({ en: title }, wordsOf(fold(query))).en ?? []).map(([start, end]) => title.slice(start, end));

it.each([
  ['一般照明用LED模組-性能要求', 'LED模组', ['LED模組']],
  ['普通照明用ＬＥＤ模块 安全要求', 'led 安全', ['ＬＥＤ', '安全']],
  ['LED controlled lamps', 'led', ['LED']],
  ['GB/T 4943.1 的应用', '4943.1', ['4943.1']],
  ['𠮷野 安全', '安全', ['安全']],
  ['安全安全', '安全', ['安全安全']],
  ['ﬁre safety', 'fire', ['ﬁre']],
  ['标准', 'lamp', []],
])('in %s, %s marks %j', (title, query, expected) => expect(marked(title, query)).toEqual(expected));

it('marks each title in its own script, and none without a query', () => {
  expect(highlights({ 'zh-Hans': '模块', 'zh-Hant': '模組' }, wordsOf('模块'))).toEqual({ 'zh-Hans': [[0, 2]] });
  expect(highlights({ en: 'LED' }, [])).toEqual({});
});
