import type { CatalogueRow } from '../row';
import { type CatalogueRule, error } from './rule';

const rule = 'C9';

/** What a key stands for: it keeps this in every version. */
export const identityOf = ({ taiwan, mainland }: Pick<CatalogueRow, 'taiwan' | 'mainland'>): string => JSON.stringify([taiwan.name, taiwan.level, mainland.name]);

/** No key twice, and none that stood for another row before: applications and certificates name a row by its key. A name that was missing may be filled in. */
export const keys: CatalogueRule = {
  id: rule,
  source: 'domain.md G05',
  check: ({ rows }, { keys: known }) => rows.flatMap((row, place) => {
    const at = `rows.${row.key}.key`;
    if (rows.findIndex(({ key }) => key === row.key) !== place) return [error({ rule, at }, { key: row.key })];
    const before = known.get(row.key);
    return before === undefined || fills(before, identityOf(row)) ? [] : [error({ rule, at }, { key: row.key })];
  }),
};

function fills(before: string, now: string): boolean {
  const old: unknown = JSON.parse(before);
  const fresh: unknown = JSON.parse(now);
  return Array.isArray(old) && Array.isArray(fresh) && old.every((part: unknown, place) => part === '' || part === null || part === fresh[place]);
}
