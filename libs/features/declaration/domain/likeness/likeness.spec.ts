import { likeness, marksOf, runsOf } from './likeness';

const same = (text: string): string => text.replaceAll('燈', '灯');
const runs = (text: string) => runsOf(text, same);
const texts = Array.from({ length: 200 }, (_, n) => `示例灯 ${n} 号，光效 ≥${80 + n} lm/W，寿命 ${1000 * n} h，显色指数 ${n % 100}，第${'甲乙丙丁戊'[n % 5] ?? ''}类`);

it.each<[string, string, string, number]>([
  ['the same words in another width, script and spacing', 'LED 球泡燈，光效 100', 'ＬＥＤ球泡灯 光效100', 1],
  ['nothing in common', '光效不低于一百', '耐电压六十伏特', 0],
  ['half of it', 'abcdefgh', 'abcdefgx', 4 / 6],
  ['no words', '', '', 0],
])('%s', (_case, one, other, expected) => expect(likeness(runs(one), runs(other))).toBeCloseTo(expected));

it('what is nearly the same has a mark in common, what is different has none', () => {
  const long = texts.slice(0, 8).join('\n');
  const [one, near, far] = [long, long.replace('寿命 1000 h', '寿命 1200 h'), texts.slice(100, 108).join('\n').replaceAll('光效', '色温').replaceAll('示例灯', '范例泵')].map(runs);
  const shared = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) => marksOf(a).filter((mark, band) => marksOf(b)[band] === mark).length;
  expect(likeness(one ?? new Set(), near ?? new Set())).toBeGreaterThan(0.9);
  expect(shared(one, near)).toBeGreaterThan(8);
  expect(likeness(one ?? new Set(), far ?? new Set())).toBeLessThan(0.5);
});

it('marks are sixteen integers that a database takes, the same each time', () => {
  const marks = marksOf(runs(texts.join('')));
  expect([marks.length, marks.every((mark) => Number.isInteger(mark) && Math.abs(mark) <= 2 ** 31)]).toEqual([16, true]);
  expect(marksOf(runs(texts.join('')))).toEqual(marks);
});
