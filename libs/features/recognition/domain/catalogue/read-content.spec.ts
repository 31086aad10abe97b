import { content, firm, row } from './catalogue.fixture';
import { readContent } from './read-content';

const degree = { kind: 'degree', degree: 'master', words: '', alternative: 1 } as const;
const years = { kind: 'years', years: 3, words: '', alternative: 1 } as const;

it('reads what it wrote', () => {
  const whole = content({ window: { from: null, until: null }, actFirst: { days: 30 } }, [row({ conditions: [degree, years] }), firm()]);
  expect(readContent(JSON.parse(JSON.stringify(whole)))).toEqual({ content: whole, faults: [] });
});

it.each<[string, unknown, readonly string[]]>([
  ['nothing', null, ['', 'head', 'head.id', 'head.kind', 'head.grade', 'head.decider', 'head.decider.kind', 'head.output']],
  ['a level that does not exist', content({}, [row({ mainland: { level: 'six' as never } })]), ['rows.0.mainland.level']],
  ['a day that does not exist', content({ validFrom: '2025-02-30' as never }), ['head.validFrom']],
  ['a name that is a number', content({ title: 5 as never }), ['head.title']],
  ['years below none', content({}, [row({ conditions: [{ ...years, years: -1 }] })]), ['rows.0.conditions.0.years']],
  ['rows that are none', { ...content(), rows: 'r1' }, ['rows']],
])('tells every place: %s', (_, given, found) => expect(readContent(given).faults.map(({ at }) => at).sort()).toEqual([...found].sort()));
