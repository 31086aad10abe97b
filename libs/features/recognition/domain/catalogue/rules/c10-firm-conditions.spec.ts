import { content, facts, firm, told } from '../catalogue.fixture';
import { firmConditions } from './c10-firm-conditions';

it.each([
  ['both', content({}, [firm()]), []],
  ['neither', content({}, [firm({ conditions: [] })]), ['error rows.f1.conditions', 'error rows.f1.conditions']],
  ['no recommendation', content({}, [firm({ conditions: [{ kind: 'filing', words: '', alternative: null }] })]), ['error rows.f1.conditions']],
  ['to be confirmed', content({}, [firm({ conditions: [], toConfirm: true })]), []],
  ['a person needs neither', content(), []],
] as const)('%s', (_, given, found) => expect(told(firmConditions.check(given, facts()))).toEqual(found));
