import { deltaVerdicts, type DeltaItem, type DeltaVerdict } from '@pure/equivalence';

/** What must be done first stands first. */
const order: readonly DeltaVerdict[] = ['fails', 'retest-other-method', 'retest-other-condition', 'no-evidence', 'met-by-value', 'met-by-conformity', 'not-applicable'];

const met: ReadonlySet<DeltaVerdict> = new Set(['met-by-value', 'met-by-conformity']);

/** Shown to be met, on sources that count. */
export const isShown = ({ verdict, provisional }: DeltaItem): boolean => met.has(verdict) && !provisional;
/** To be tested, or to be confirmed from the original: everything that is neither shown nor not applicable. */
export const isLeft = (item: DeltaItem): boolean => !isShown(item) && item.verdict !== 'not-applicable';

/** What is left first, by what must be done; then what only weak sources show; then the rest. Of equals the given order stays. */
export function inOrder(items: readonly DeltaItem[]): readonly DeltaItem[] {
  const rank = (item: DeltaItem): number => order.indexOf(item.verdict) * 2 + (item.provisional ? 0 : 1);
  return items.toSorted((a, b) => rank(a) - rank(b));
}

export const deltaParts = [...deltaVerdicts, 'provisional'] as const;
export type DeltaPart = (typeof deltaParts)[number];

/** Items by verdict; a verdict of which the list says that it must be confirmed stands apart and counts nowhere else. */
export function partsOf(items: readonly DeltaItem[]): readonly Readonly<{ key: DeltaPart; count: number }>[] {
  const keys = items.map((item): DeltaPart => (item.provisional && met.has(item.verdict) ? 'provisional' : item.verdict));
  return [...order.slice(4), 'provisional' as const, ...order.slice(0, 4)].map((key) => ({ key, count: keys.filter((each) => each === key).length })).filter(({ count }) => count > 0);
}
