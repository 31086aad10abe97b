import type { Deviations } from '../fact/changes-among';
import type { Deviation, DeviationKind } from '../fact/fact';
import { type Relation, relationsIn } from '../relation/relation';
import { gapOf } from './gap';

const FOUR: readonly Relation[] = ['equal', 'subset', 'superset', 'overlap'];

const at = (kind: DeviationKind, more: Partial<Deviation> = {}): Deviation => ({ baseClause: '5.2', characteristic: 'mass', kind, change: 'c', ...more });
const accepts = (upper: string, more: Partial<NonNullable<Deviation['value']>> = {}): Partial<Deviation> => ({ value: { upper, unit: 'g', method: 'M 7', ...more } });
const complete = (...list: readonly Deviation[]): Deviations => ({ list, complete: true });

type Case = Readonly<{ is: string; from: Deviations; to: Deviations; mask: readonly Relation[]; items: readonly string[] }>;

const cases: readonly Case[] = [
  { is: 'no deviation on either side', from: complete(), to: complete(), mask: ['equal'], items: [] },
  { is: 'editorial ones only', from: complete(at('editorial')), to: complete(at('editorial')), mask: ['equal'], items: [] },
  { is: 'an addition of the target', from: complete(), to: complete(at('added')), mask: ['subset'], items: ['to added'] },
  { is: 'an addition of the source', from: complete(at('stricter')), to: complete(), mask: ['superset'], items: [] },
  { is: 'a deletion of the source', from: complete(at('removed')), to: complete(), mask: ['subset'], items: ['from removed'] },
  { is: 'a deletion of the target', from: complete(), to: complete(at('looser')), mask: ['superset'], items: [] },
  { is: 'a replacement on one side', from: complete(at('different')), to: complete(), mask: ['overlap'], items: ['from different'] },
  { is: 'additions at different keys', from: complete(at('added')), to: complete(at('added', { characteristic: 'length' })), mask: ['overlap'], items: ['to added'] },
  { is: 'the same addition with one value', from: complete(at('added', accepts('5.0'))), to: complete(at('added', accepts('5'))), mask: ['equal'], items: [] },
  { is: 'an addition discharged by a stricter one', from: complete(at('added', accepts('4'))), to: complete(at('added', accepts('5'))), mask: ['superset'], items: [] },
  { is: 'an addition that the source meets in part', from: complete(at('stricter', accepts('6'))), to: complete(at('stricter', accepts('5'))), mask: ['subset'], items: ['to stricter'] },
  { is: 'a loosening beyond that of the target', from: complete(at('looser', accepts('9'))), to: complete(at('looser', accepts('7'))), mask: ['subset'], items: ['from looser'] },
  { is: 'replacements with values apart', from: complete(at('different', accepts('5'))), to: complete(at('different', { value: { lower: '6', unit: 'g', method: 'M 7' } })), mask: ['overlap'], items: ['to different'] },
  { is: 'stricter against looser with values', from: complete(at('stricter', accepts('4'))), to: complete(at('looser', accepts('9'))), mask: ['superset'], items: [] },
  { is: 'the same removal', from: complete(at('removed')), to: complete(at('removed')), mask: ['equal'], items: [] },
];

const open: readonly Case[] = [
  { is: 'two additions without values', from: complete(at('added')), to: complete(at('added')), mask: FOUR, items: ['from added open', 'to added open'] },
  { is: 'two additions by other methods', from: complete(at('added', accepts('5'))), to: complete(at('added', accepts('5', { method: 'M 8' }))), mask: FOUR, items: ['from added open', 'to added open'] },
  { is: 'two additions without methods', from: complete(at('added', { value: { upper: '5', unit: 'g' } })), to: complete(at('added', { value: { upper: '5', unit: 'g' } })), mask: FOUR, items: ['from added open', 'to added open'] },
  { is: 'two additions in other units', from: complete(at('added', accepts('5'))), to: complete(at('added', accepts('5', { unit: 'kg' }))), mask: FOUR, items: ['from added open', 'to added open'] },
  { is: 'two additions under other conditions', from: complete(at('added', accepts('5'))), to: complete(at('added', accepts('5', { conditions: 'wet' }))), mask: FOUR, items: ['from added open', 'to added open'] },
  { is: 'stricter against looser with values that deny it', from: complete(at('stricter', accepts('9'))), to: complete(at('looser', accepts('4'))), mask: FOUR, items: ['from stricter open', 'to looser open'] },
  { is: 'an addition beside a replacement', from: complete(at('added', accepts('4'))), to: complete(at('different', accepts('5'))), mask: FOUR, items: ['from added open', 'to different open'] },
  { is: 'an addition against a removal', from: complete(at('added')), to: complete(at('removed')), mask: FOUR, items: ['from added open', 'to removed open'] },
  {
    is: 'two removals without a characteristic', from: complete({ baseClause: '5.2', kind: 'removed', change: 'a' }), to: complete({ baseClause: '5.2', kind: 'removed', change: 'b' }),
    mask: FOUR, items: ['from removed open', 'to removed open'],
  },
  {
    is: 'a characteristic on one side only', from: complete(at('stricter', accepts('5'))), to: complete({ ...at('stricter', accepts('5')), characteristic: '' }),
    mask: FOUR, items: ['from stricter open', 'to stricter open'],
  },
  {
    is: 'a key that one side changed twice', from: complete(at('stricter', accepts('5')), at('stricter', accepts('4'))), to: complete(at('stricter', accepts('5'))),
    mask: FOUR, items: ['from stricter open', 'from stricter open', 'to stricter open'],
  },
  { is: 'an open key beside a decided one', from: complete(at('added')), to: complete(at('added'), at('added', { baseClause: '6' })), mask: FOUR, items: ['from added open', 'to added open', 'to added'] },
];

const incomplete: readonly Case[] = [
  { is: 'a list that is cut off', from: { list: [], complete: false }, to: complete(at('added')), mask: [...FOUR, 'disjoint'], items: ['to added'] },
  { is: 'an entry without its clause of the base', from: complete(), to: complete(at('added', { baseClause: '' })), mask: [...FOUR, 'disjoint'], items: ['to added open'] },
  { is: 'no list at all', from: { list: [], complete: false }, to: { list: [], complete: false }, mask: [...FOUR, 'disjoint'], items: [] },
];

describe.each([['decided', cases, true], ['open', open, false], ['at least', incomplete, false]])('gapOf, %s', (_, rows, isComplete) => {
  it.each(rows)('$is', ({ from, to, mask, items }) => {
    const found = gapOf(from, to);
    expect(relationsIn(found.mask)).toEqual(mask);
    expect(found.gap.items.map(({ side, deviation, open: isOpen }) => [side, deviation.kind, ...(isOpen ? ['open'] : [])].join(' '))).toEqual(items);
    expect(found.gap.complete).toBe(isComplete);
  });
});

it('one deviation in the words of two sources is one', () => {
  const twice = complete(at('stricter', accepts('5')), at('stricter', { ...accepts('5'), change: 'in other words' }));
  expect(relationsIn(gapOf(twice, complete(at('stricter', accepts('5')))).mask)).toEqual(['equal']);
});
