import { outcomeOf } from './outcome';

type Told = Parameters<typeof outcomeOf>[1][number];

const blocks: Told = { code: 'D7_REPLACED', severity: 'block', path: 'standards.0', params: { number: 'GB 1-2020', successor: 'GB 1-2026' } };
const hint: Told = { code: 'D7_REPLACED_SOON', severity: 'hint', path: 'standards.0', params: { number: 'GB 1-2020', on: '2027-01-01', successor: 'GB 1-2026' } };

it.each<[string, readonly Told[] | null, readonly Told[], readonly string[], string]>([
  ['nothing is found', null, [], ['GB 1-2020'], 'unchanged'],
  ['a standard has ended', null, [blocks], ['GB 1-2020'], 'changed'],
  ['it had ended at the look before', [blocks], [blocks], ['GB 1-2020'], 'unchanged'],
  ['its members stand in another order', [hint], [{ ...hint, params: { successor: 'GB 1-2026', number: 'GB 1-2020', on: '2027-01-01' } }], [], 'unchanged'],
  ['another takes its place', [blocks], [{ ...blocks, params: { number: 'GB 1-2020', successor: 'GB 1-2027' } }], ['GB 1-2020'], 'changed'],
  ['it stands again', [blocks], [], ['GB 1-2020'], 'changed'],
  ['an end is announced', null, [hint], ['GB 1-2020'], 'changed'],
  ['a hint on another standard was there before', null, [hint], ['GB 2-2020'], 'unchanged'],
])('%s', (_case, before, after, changed, outcome) => expect(outcomeOf(before, after, changed)).toBe(outcome));
