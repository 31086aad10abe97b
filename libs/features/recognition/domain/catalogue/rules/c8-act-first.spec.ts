import { content, facts, told } from '../catalogue.fixture';
import { actFirst } from './c8-act-first';

it.each([
  ['off', content(), []],
  ['elsewhere', content({ territory: ['110000'], actFirst: { days: 90 } }), []],
  ['no days', content({ territory: ['110000'], actFirst: { days: 0 } }), ['error head.actFirst.days']],
  ['one day', content({ territory: ['110000'], actFirst: { days: 1 } }), []],
  ['half a day more', content({ territory: ['110000'], actFirst: { days: 1.5 } }), ['error head.actFirst.days']],
  ['Fujian', content({ actFirst: { days: 90 } }), ['error head.actFirst']],
  ['a city of Fujian', content({ territory: ['110000', '350200'], actFirst: { days: 90 } }), ['error head.actFirst']],
] as const)('%s', (_, given, found) => expect(told(actFirst.check(given, facts()))).toEqual(found));
