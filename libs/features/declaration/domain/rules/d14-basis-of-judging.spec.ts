import { aDraft, foundBy } from '../draft.fixture';
import { d14 } from './d14-basis-of-judging';

const recommended = { type: 'recommended-national', edition: 'GB/T 90010-2024' };
const own = { type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' };

it.each<[string, object, readonly string[]]>([
  ['a recommended standard alone', { standards: [recommended] }, ['hint D14_JUDGED_BY standards.0']],
  ['beside an own one', { standards: [recommended, own] }, []],
  ['a promise that names what is cited', { standards: [recommended, own], promise: '符合 GB/T 90010 和 Q/ABC 1-2026' }, []],
  ['a promise that names another', { standards: [recommended, own], promise: '同时符合 GB／T 90011—2024。' }, ['notice D14_PROMISED_ANOTHER promise']],
  ['a promise without a number', { standards: [own], promise: '终身保修' }, []],
])('%s', (_case, members, expected) => expect(foundBy(d14, aDraft(members))).toEqual(expected));
