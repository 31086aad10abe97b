import { content, day, facts, told } from '../catalogue.fixture';
import { days } from './c3-days';

it.each([
  ['open on both sides', content(), []],
  ['one day', content({ validFrom: day('2025-01-01'), validUntil: day('2025-01-01') }), []],
  ['backwards', content({ validFrom: day('2025-01-02'), validUntil: day('2025-01-01') }), ['error head.validUntil']],
  ['a window backwards', content({ window: { from: day('2025-01-02'), until: day('2025-01-01') } }), ['error head.window']],
  ['a window after the end', content({ validUntil: day('2025-01-01'), window: { from: day('2025-01-02'), until: null } }), ['error head.window']],
] as const)('%s', (_, given, found) => expect(told(days.check(given, facts()))).toEqual(found));
