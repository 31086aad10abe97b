import { wordsIn } from './term-words';

it.each<[string, readonly string[]]>([
  ['集成电路', ['集成电路']],
  ['公里（千米）', ['公里', '千米']],
  ['晶片（硅片）', ['晶片', '硅片']],
  ['品質 (for quality)', ['品質']],
  ['查證 (for verification, unconfirmed)', ['查證']],
  ['认证/認證', ['认证']],
  ['项目/專案/項目', ['项目']],
  ['kW/h', ['kW/h']],
  ['I/O 接口', ['I/O 接口']],
  ['', []],
  ['（）', []],
])('%s', (field, words) => expect(wordsIn(field)).toEqual(words));
