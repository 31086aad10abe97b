import type { Degree } from '@pure/equivalence';
import { content, facts, told } from '../content.fixture';
import { v5 } from './v5-equivalent-after-2001';

const base = facts();

it.each<[string, Degree, number | null, number | null, readonly string[]]>([
  ['EQV of 2001 and 1999', 'EQV', 2001, 1999, []],
  ['EQV of 2001 and 2002', 'EQV', 2001, 2002, ['error document.degree']],
  ['EQV without years', 'EQV', null, null, []],
  ['IDT of 2022', 'IDT', 2022, 2022, []],
])('%s', (_, degree, a, b, found) =>
  expect(told(v5.check(content([], { degree }), facts({ source: { ...base.source, year: a }, target: { ...base.target, year: b } })))).toEqual(found));
