// Part of the checker: it shares nothing with the engine's own calculus in `delta/`.
type Accepted = Readonly<{ lower?: string; upper?: string; unit: string; method?: string; conditions?: string }>;
export type Change = Readonly<{ baseClause: string; characteristic?: string; kind: string; value?: Accepted }>;

export const adds = (one: Change): boolean => ['added', 'stricter', 'different'].includes(one.kind);
export const removes = (one: Change): boolean => ['removed', 'looser', 'different'].includes(one.kind);

const [EQUAL, SUBSET, SUPERSET, OVERLAP] = [1, 2, 4, 8];

/** What two complete lists of changes to one base leave between the two documents, as a mask of the checker. */
export function gapMask(from: readonly Change[], to: readonly Change[]): number {
  const all = [...from, ...to];
  const isVague = (clause: string) => all.some(({ baseClause, characteristic }) => baseClause === clause && !characteristic);
  const keyOf = ({ baseClause, characteristic }: Change) => JSON.stringify([baseClause, isVague(baseClause) ? '' : characteristic]);
  const under = (key: string, changes: readonly Change[]) => [...new Map(changes.filter((one) => keyOf(one) === key).map((one) => [identityOf(one), one])).values()];
  const gaps = [...new Set(all.map(keyOf))].map((key) => gapAt(under(key, from), under(key, to)));
  if (gaps.includes(undefined)) return EQUAL | SUBSET | SUPERSET | OVERLAP;
  const asksMore = gaps.some((gap) => gap?.backward);
  if (gaps.some((gap) => gap?.forward)) return asksMore ? OVERLAP : SUBSET;
  return asksMore ? SUPERSET : EQUAL;
}

const conditionsOf = ({ unit, method, conditions }: Accepted): string => JSON.stringify([unit, method, conditions]);
const identityOf = ({ baseClause, characteristic, kind, value }: Change): string =>
  JSON.stringify([baseClause, characteristic, kind, value && [value.lower, value.upper, conditionsOf(value)]]);

/** Whether the second asks what the first does not, and the reverse; undefined where that stays open. */
function gapAt(ours: readonly Change[], theirs: readonly Change[]): { forward: boolean; backward: boolean } | undefined {
  const [[a], [b]] = [ours, theirs];
  if (!a || !b) return { forward: ours.some(removes) || theirs.some(adds), backward: ours.some(adds) || theirs.some(removes) };
  if (ours.length + theirs.length > 2 || a.characteristic !== b.characteristic) return undefined;
  const kinds = [a.kind, b.kind];
  if (kinds.includes('removed')) return a.kind === b.kind && a.characteristic ? { forward: false, backward: false } : undefined;
  const [x, y] = [boundsOf(a.value), boundsOf(b.value)];
  if (!x || !y || x.under !== y.under || (kinds.includes('added') && (a.value?.method === undefined || removes(a) || removes(b)))) return undefined;
  const [isInside, isAround] = [x.lower >= y.lower && x.upper <= y.upper, y.lower >= x.lower && y.upper <= x.upper];
  const isDenied = kinds.includes('stricter') && kinds.includes('looser') && (isInside === isAround || isInside !== (a.kind === 'stricter'));
  return isDenied ? undefined : { forward: !isInside, backward: !isAround };
}

/** The accepted set in units of the 28th decimal place, and what it holds under. */
function boundsOf(accepted: Accepted | undefined): { lower: bigint; upper: bigint; under: string } | undefined {
  if (!accepted || (accepted.lower ?? accepted.upper) === undefined) return undefined;
  const [lower, upper] = [scaled(accepted.lower, -BEYOND), scaled(accepted.upper, BEYOND)];
  return lower === undefined || upper === undefined || lower > upper ? undefined : { lower, upper, under: conditionsOf(accepted) };
}

const BEYOND = 10n ** 60n;

function scaled(decimal: string | undefined, absent: bigint): bigint | undefined {
  if (decimal === undefined) return absent;
  const [, whole, fraction = ''] = /^(-?\d{1,28})(?:\.(\d{1,28}))?$/.exec(decimal) ?? [];
  return whole === undefined ? undefined : BigInt(whole + fraction.padEnd(28, '0'));
}
