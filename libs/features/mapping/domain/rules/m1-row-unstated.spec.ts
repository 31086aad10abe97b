import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { rowUnstated } from './m1-row-unstated';

it.each<[string, Partial<MappingRow>, readonly string[]]>([
  ['both sides and a relation', {}, []],
  ['no relation', { relations: [] }, ['error rows.r1.relations']],
  ['no counterpart needs none', { targets: [], relations: [] }, []],
  ['neither side', { sources: [], targets: [] }, ['error rows.r1.relations']],
])('%s', (_, more, found) => expect(told(rowUnstated.check(content([row(more)]), facts()))).toEqual(found));
