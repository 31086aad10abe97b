import type { Deviation } from '../../domain/adoption';

/** Deviations as they are stored; entries without a description of the change are none. */
export function storedDeviations(stored: unknown): readonly Deviation[] {
  return Array.isArray(stored) ? stored.flatMap((entry: unknown) => deviation(entry)) : [];
}

function deviation(entry: unknown): Deviation[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const text = (name: string) => {
    const value: unknown = Reflect.get(entry, name);
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const change: unknown = Reflect.get(entry, 'change');
  if (typeof change !== 'string') return [];
  return [{ change, ...text('baseClause'), ...text('kind'), ...text('reason'), ...text('source') }];
}
