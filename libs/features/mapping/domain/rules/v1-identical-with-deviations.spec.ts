import type { DocumentRelation, MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { v1 } from './v1-identical-with-deviations';

const refused = ['error document.degree'];

it.each<[string, Partial<DocumentRelation>, Partial<MappingRow>, readonly string[]]>([
  ['IDT with a technical deviation', { degree: 'IDT' }, { deviation: 'stricter' }, refused],
  ['equal with a technical deviation', { relations: ['equal'] }, { deviation: 'added' }, refused],
  ['IDT with an editorial change', { degree: 'IDT' }, { deviation: 'editorial' }, []],
  ['IDT without any', { degree: 'IDT' }, {}, []],
  ['MOD with a technical deviation', { degree: 'MOD' }, { deviation: 'stricter' }, []],
  ['"not equal" with one', { relations: ['equal'], negated: true }, { deviation: 'added' }, []],
])('%s', (_, document, more, found) => expect(told(v1.check(content([row(more)], document), facts()))).toEqual(found));
