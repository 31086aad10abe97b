import type { MappingRow } from '../content';
import { content, facts, row, told } from '../content.fixture';
import { rowsContradict } from './m7-rows-contradict';

const refused = ['error rows.r2.relations'];

it.each<[string, Partial<MappingRow>, readonly string[]]>([
  ['the same once more', {}, []],
  ['another relation', { relations: ['subset'] }, refused],
  ['the same, denied', { negated: true }, refused],
  ['another relation denied', { relations: ['subset'], negated: true }, []],
  ['other clauses', { relations: ['subset'], sources: [{ kind: 'clause', ref: '4.2' }] }, []],
  ['not stated yet', { relations: [] }, []],
])('beside "equal": %s', (_, more, found) => expect(told(rowsContradict.check(content([row(), row({ key: 'r2', ...more })]), facts()))).toEqual(found));
