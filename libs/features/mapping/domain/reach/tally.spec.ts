import { DISJOINT, EQUAL, type Mask, OVERLAP, SUBSET, SUPERSET } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { MappingEntry } from '../search/entry';
import { mappedPairs, standings, tallyOf } from './tally';

const end = (number: string, side: Side) => ({ number, side, keys: new Set<string>(), titles: '' });
const [gb, cns] = [end('GB 4943.1-2022', 'mainland'), end('CNS 15598-1:2020', 'taiwan')];
const entry = (mask: Mask, more: Partial<MappingEntry> = {}): MappingEntry => ({
  number: 'GT-M-2026-000001-X', version: 1, state: 'approved', since: '2026-01-01' as LocalDate, until: null, territory: 'CN', example: false, effect: 'technical-reference', body: {}, mask, degree: null,
  sourceId: 1, targetId: 2, source: cns, target: gb, sectors: ['ic'], text: '', ...more,
});
const standing = (...entries: readonly MappingEntry[]) => [...mappedPairs(entries).values()].map((pair) => pair.standing);

it.each<[string, Mask, string]>([
  ['one relation', EQUAL, 'equal'], ['all that is possible covers', EQUAL | SUPERSET, 'covers'], ['the target is stricter', SUBSET, 'stricter'], ['overlap', OVERLAP, 'overlap'], ['nothing in common', DISJOINT, 'apart'],
  ['several', SUBSET | OVERLAP, 'undetermined'],
])('%s', (_, mask, told) => expect(standing(entry(mask))).toEqual([told]));

it('is read from the Taiwan standard, whichever way the mapping was written', () => expect(standing(entry(SUPERSET, { source: gb, target: cns }))).toEqual(['stricter']));

it('counts neither examples nor what does not stand, nor pairs of one side', () => expect(standing(
  entry(EQUAL, { example: true }), entry(EQUAL, { state: 'suspended' }), entry(EQUAL, { state: 'revoked' }), entry(EQUAL, { target: end('IEC 62368-1:2018', 'international') }),
)).toEqual([]));

it('a pair counts once: the newest approved mapping of any editions decides, and what is in notice does not hide it', () => {
  const newer = entry(SUBSET, { number: 'GT-M-2026-000002-X', target: end('GB 4943.1-2011', 'mainland') });
  expect(standing(newer, entry(EQUAL))).toEqual(['stricter']);
  expect(standing(entry(EQUAL), { ...newer, state: 'in_notice' })).toEqual(['equal']);
  expect(standing({ ...newer, state: 'in_notice' })).toEqual(['in-notice']);
});

it('the denominator holds each pair once, found or mapped, and its parts add up', () => {
  const found = [{ mainland: 'GB 4943.1-2022', taiwan: 'CNS 15598-1:2020', isDerived: true }, { mainland: 'GB 1-2020', taiwan: 'CNS 1:2020', isDerived: false }, { mainland: 'GB 1-2010', taiwan: 'CNS 1:2020', isDerived: true }, { mainland: 'GB 2-2020', taiwan: 'CNS 2:2020', isDerived: false }];
  const { pairs, approved, counts } = tallyOf(found, mappedPairs([entry(EQUAL)]));
  expect([pairs, approved, counts.equal, counts.candidate, counts['not-compared']]).toEqual([3, 1, 1, 1, 1]);
  expect(standings.reduce((sum, each) => sum + counts[each], 0)).toBe(pairs);
});
