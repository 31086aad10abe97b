import { content, facts, told } from '../catalogue.fixture';
import { supersession } from './c7-supersession';

it.each([
  ['of nothing', content(), []],
  ['of one that was published', content({ supersedes: ['fujian-2021'] }), []],
  ['of one that never was', content({ supersedes: ['fujian-2019'] }), ['error head.supersedes']],
  ['of itself', content({ supersedes: ['fujian-2025-batch-5'] }), ['error head.supersedes']],
] as const)('%s', (_, given, found) => expect(told(supersession.check(given, facts()))).toEqual(found));

it('is never of itself, though it was published', () => expect(told(supersession.check(content({ supersedes: ['fujian-2025-batch-5'] }), facts({ others: ['fujian-2025-batch-5'] })))).toEqual(['error head.supersedes']));
