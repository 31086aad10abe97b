import type { DocumentRelation, MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { nothingStated } from './m11-nothing-stated';

it.each<[string, Partial<DocumentRelation>, readonly MappingRow[], readonly string[]]>([
  ['a relation and words', {}, [], []],
  ['rows alone', { relations: [] }, [row()], []],
  ['nothing', { relations: [] }, [], ['error document.relations']],
  ['a relation without words', { rationale: '' }, [row()], ['error document.rationale']],
])('%s', (_, document, rows, found) => expect(told(nothingStated.check(content(rows, document), facts()))).toEqual(found));
