import type { DocumentRelation, MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { v2 } from './v2-modified-without-list';

it.each<[string, Partial<DocumentRelation>, Partial<MappingRow>, readonly string[]]>([
  ['MOD, the list seen, no deviation', { degree: 'MOD', deviationsSeen: true }, {}, ['error document.deviationsSeen']],
  ['MOD, no list seen', { degree: 'MOD' }, {}, ['notice document.deviationsSeen']],
  ['MOD with a deviation', { degree: 'MOD', deviationsSeen: true }, { deviation: 'removed' }, []],
  ['MOD with editorial changes alone', { degree: 'MOD', deviationsSeen: true }, { deviation: 'editorial' }, ['error document.deviationsSeen']],
  ['complete, and not seen', { deviationsComplete: true }, {}, ['error document.deviationsComplete']],
  ['IDT without a list', { degree: 'IDT' }, {}, []],
])('%s', (_, document, more, found) => expect(told(v2.check(content([row(more)], document), facts()))).toEqual(found));
