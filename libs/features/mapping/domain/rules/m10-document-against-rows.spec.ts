import type { Relation } from '@pure/equivalence';
import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { documentAgainstRows } from './m10-document-against-rows';

const refused = ['error rows.r1'];
const onlySource: Partial<MappingRow> = { targets: [], relations: [] };
const onlyTarget: Partial<MappingRow> = { sources: [], relations: [] };

it.each<[string, Relation, Partial<MappingRow>, readonly string[]]>([
  ['equal, and the target asks for more', 'equal', onlyTarget, refused],
  ['equal, and the source asks for more', 'equal', onlySource, refused],
  ['superset, and the source asks for more', 'superset', onlySource, []],
  ['superset, and the target asks for more', 'superset', onlyTarget, refused],
  ['subset, and the target asks for more', 'subset', onlyTarget, []],
  ['overlap', 'overlap', onlySource, []],
  ['equal, with counterparts', 'equal', {}, []],
])('%s', (_, relation, more, found) => expect(told(documentAgainstRows.check(content([row(more)], { relations: [relation] }), facts()))).toEqual(found));
