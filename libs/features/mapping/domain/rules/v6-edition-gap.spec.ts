import type { DocumentRelation } from '../content';
import { content, facts, told } from '../content.fixture';
import { v6 } from './v6-edition-gap';

const base = facts();

it.each<[string, boolean, Partial<DocumentRelation>, readonly string[]]>([
  ['no gap', false, { relations: ['equal'] }, []],
  ['a gap, and said to be equal', true, { relations: ['equal'] }, ['error document.relations']],
  ['a gap, and IDT', true, { degree: 'IDT' }, ['error document.relations']],
  ['a gap, and overlapping', true, { relations: ['overlap'] }, ['warning document.relations']],
])('%s', (_, editionGap, document, found) => expect(told(v6.check(content([], document), facts({ derived: { ...base.derived, editionGap } })))).toEqual(found));
