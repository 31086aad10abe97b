import { changesOfKind, isTechnical } from '../fact/changes';
import type { Deviation } from '../fact/fact';

/** The technical deviations of both sides under one key. */
export type TouchedKey = Readonly<{ clause: string; from: readonly Deviation[]; to: readonly Deviation[] }>;

/**
 * The keys in the order in which the lists name them: clause of the base and characteristic. Where one deviation of a
 * clause names no characteristic it may speak of any of them, and the whole clause is one key.
 */
export function touchedKeys(from: readonly Deviation[], to: readonly Deviation[]): TouchedKey[] {
  const [ours, theirs] = [technical(from), technical(to)];
  const unnamed = new Set([...ours, ...theirs].filter(({ characteristic }) => !characteristic).map(({ baseClause }) => baseClause));
  const keys = new Map<string, { clause: string; from: Deviation[]; to: Deviation[] }>();
  const touched = ({ baseClause, characteristic }: Deviation) => {
    const key = JSON.stringify([baseClause, unnamed.has(baseClause) ? '' : characteristic]);
    const found = keys.get(key) ?? { clause: baseClause, from: [], to: [] };
    keys.set(key, found);
    return found;
  };
  ours.forEach((deviation) => touched(deviation).from.push(deviation));
  theirs.forEach((deviation) => touched(deviation).to.push(deviation));
  return [...keys.values()];
}

/** Told twice, in whatever words, a deviation is one. */
function technical(list: readonly Deviation[]): Deviation[] {
  const identity = ({ baseClause, characteristic, kind, value }: Deviation) =>
    JSON.stringify([baseClause, characteristic, kind, value && [value.lower, value.upper, value.unit, value.method, value.conditions]]);
  return [...new Map(list.filter(({ kind }) => isTechnical(changesOfKind(kind))).map((deviation) => [identity(deviation), deviation])).values()];
}
