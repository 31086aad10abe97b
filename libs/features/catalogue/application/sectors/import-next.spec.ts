import { importNext } from './import-next';
import type { AdoptionCounts, SideCount } from './sector-view';

const full: SideCount = { inForce: 50, known: 100, statusUnknown: 0, citedOnly: 0 };
const sides = { mainland: full, taiwan: full, international: full };
const none: AdoptionCounts = { withBase: 10, withDrift: 0, undatedBase: 0, degreeUnknown: 0 };

it('has nothing to advise where nothing is missing', () => expect(importNext(sides, none)).toEqual([]));

it('names a side that is hardly known first, then the gaps by their size', () => {
  const counts = { ...sides, taiwan: { ...full, known: 3 }, mainland: { ...full, statusUnknown: 7 } };
  expect(importNext(counts, { ...none, withDrift: 9 })).toEqual([
    { subject: 'standards', reason: 'few-known', side: 'taiwan', count: 3 },
    { subject: 'changes', reason: 'drift', count: 9 },
    { subject: 'standards', reason: 'status-unknown', side: 'mainland', count: 7 },
  ]);
});
