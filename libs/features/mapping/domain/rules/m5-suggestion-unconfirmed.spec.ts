import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { suggestionUnconfirmed } from './m5-suggestion-unconfirmed';

it.each<[string, Partial<MappingRow>, readonly string[]]>([
  ['written by a person', { method: 'human', confirmed: false }, []],
  ['suggested, and confirmed', { method: 'hybrid', confirmed: true }, []],
  ['suggested', { method: 'hybrid', confirmed: false }, ['error rows.r1.confirmed']],
])('%s', (_, more, found) => expect(told(suggestionUnconfirmed.check(content([row(more)]), facts()))).toEqual(found));
