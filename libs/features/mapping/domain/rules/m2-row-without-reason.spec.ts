import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { rowWithoutReason } from './m2-row-without-reason';

it.each<[string, Partial<MappingRow>, readonly string[]]>([
  ['a reason', {}, []],
  ['none', { reason: '' }, ['error rows.r1.reason']],
  ['spaces', { reason: '　 ' }, ['error rows.r1.reason']],
  ['no ground', { rationale: null }, ['error rows.r1.rationale']],
  ['no counterpart is explained too', { targets: [], relations: [], reason: '' }, ['error rows.r1.reason']],
])('%s', (_, more, found) => expect(told(rowWithoutReason.check(content([row(more)]), facts()))).toEqual(found));
