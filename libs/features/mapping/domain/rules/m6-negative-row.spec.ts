import { relations } from '@pure/equivalence';
import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { negativeRow } from './m6-negative-row';

it.each<[string, Partial<MappingRow>, readonly string[]]>([
  ['not equal', { negated: true }, []],
  ['none of all five', { negated: true, relations }, ['error rows.r1.relations']],
  ['one of all five', { relations }, []],
])('%s', (_, more, found) => expect(told(negativeRow.check(content([row(more)]), facts()))).toEqual(found));
