import type { LocalDate } from '@pure/kernel';
import { mayTell, type MemberFacts, unfitFor } from './fitness';

const today = '2026-12-01' as LocalDate;
const facts: MemberFacts = { side: 'mainland', fields: ['lighting'], available: true, unavailableUntil: null, isBound: false, agrees: true };
const asked = { fields: ['lighting'], today };
const several = (count: number, more: Partial<MemberFacts> = {}): readonly MemberFacts[] => Array.from({ length: count }, () => ({ ...facts, ...more }));

it.each<[Partial<MemberFacts>, string | null]>([
  [{}, null], [{ agrees: false, isBound: true }, 'declined'], [{ isBound: true, available: false }, 'conflict'], [{ fields: ['nev'] }, 'field'],
  [{ available: false }, 'unavailable'], [{ unavailableUntil: today }, 'unavailable'], [{ unavailableUntil: '2026-11-30' as LocalDate }, null],
])('who is %j cannot sit for the gravest reason: %s', (more, reason) => expect(unfitFor({ ...facts, ...more }, asked)).toBe(reason));

it('tells reasons where there are five of each kind', () => expect(mayTell([...several(5), ...several(5, { side: 'taiwan' })], ['lighting'])).toBe(true));
it('withholds the reasons of both sides where one has fewer than five', () => expect(mayTell([...several(9), ...several(4, { side: 'taiwan' })], ['lighting'])).toBe(false));
it('withholds all where fewer than five of one side are of another field', () => expect(mayTell([...several(5), ...several(5, { side: 'taiwan' }), ...several(1, { fields: ['nev'] })], ['lighting'])).toBe(false));
it('any field is one kind where none is asked for', () => expect(mayTell([...several(5), ...several(4, { side: 'taiwan' }), ...several(1, { side: 'taiwan', fields: ['nev'] })], [])).toBe(true));
