import { basisOfKind } from './basis';

it.each([
  ['cover text', 'cover'],
  ['cover text and register mirror', 'cover'],
  ['register mirror', 'register'],
  ['official page, recorded', 'register'],
  ['list in a document text', 'list'],
  ['translation house list', 'list'],
  ['news', 'note'],
  ['excerpt', 'note'],
  ['aggregator', 'page'],
  ['laboratory page', 'page'],
  [undefined, 'page'],
])('%s speaks as %s', (kind, basis) => expect(basisOfKind(kind)).toBe(basis));
