import type { CatalogueRow } from '../row';
import { type CatalogueRule, error } from './rule';

const rule = 'C6';

/** A row that lacks an end, its level or its effect is to be confirmed. Access types have no level; a firm gets a filing, and its scope stands in the row. */
export const incomplete: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ rows }) => rows.filter(({ toConfirm }) => !toConfirm).flatMap((row) => missingOf(row).map((at) => error({ rule, at: `rows.${row.key}.${at}` }))),
};

function missingOf(row: CatalogueRow): readonly string[] {
  const { taiwan, mainland, effect } = row;
  const needsLevel = row.kind === 'title' || (row.kind === 'person' && mainland.type !== 'access');
  return [
    ...(taiwan.name === '' ? ['taiwan.name'] : []),
    ...(mainland.name === '' ? ['mainland.name'] : []),
    ...(needsLevel && mainland.level === null ? ['mainland.level'] : []),
    ...(row.kind === 'person' && taiwan.paper === 'technician' && taiwan.level === null ? ['taiwan.level'] : []),
    ...(row.kind === 'firm' && row.scope === '' ? ['scope'] : []),
    ...(effect.allows.length === 0 ? ['effect.allows'] : []),
  ];
}
