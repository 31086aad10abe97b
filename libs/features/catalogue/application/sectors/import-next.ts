import { type AdoptionCounts, countedSides, type ImportAdvice, type SideCounts } from './sector-view';

export type { ImportAdvice } from './sector-view';

/** Fewer documents of a side than this are no picture of it. */
const FEW = 20;

/** What an operator should import next, the largest gap first. */
export function importNext(counts: SideCounts, adoptions: AdoptionCounts): readonly ImportAdvice[] {
  const ofSides = countedSides.flatMap((side): ImportAdvice[] => {
    const { known, citedOnly, statusUnknown } = counts[side];
    return [
      ...(known < FEW ? [{ subject: 'standards' as const, reason: 'few-known' as const, side, count: known }] : []),
      ...gap({ subject: 'standards', reason: 'cited-only', side, count: citedOnly }),
      ...gap({ subject: 'standards', reason: 'status-unknown', side, count: statusUnknown }),
    ];
  });
  const few = ofSides.filter(({ reason }) => reason === 'few-known');
  const gaps = [
    ...ofSides.filter(({ reason }) => reason !== 'few-known'),
    ...gap({ subject: 'adoptions', reason: 'undated-base', count: adoptions.undatedBase }),
    ...gap({ subject: 'adoptions', reason: 'degree-unknown', count: adoptions.degreeUnknown }),
    ...gap({ subject: 'changes', reason: 'drift', count: adoptions.withDrift }),
  ];
  return [...few, ...gaps.sort((a, b) => b.count - a.count)];
}

const gap = (advice: ImportAdvice): readonly ImportAdvice[] => (advice.count > 0 ? [advice] : []);
