import { error, type MappingRule } from './rule';

const rule = 'M2';

/** Each row says why, and on what kind of ground (GB/T 1.2-2020: a deviation is explained; here every row is). */
export const rowWithoutReason: MappingRule = {
  id: 'M2',
  source: 'GB/T 1.2-2020',
  check: ({ rows }) => rows.flatMap(({ key, reason, rationale }) => [
    ...(reason.trim() === '' ? [error({ rule, at: `rows.${key}.reason` })] : []),
    ...(rationale === null ? [error({ rule, at: `rows.${key}.rationale` })] : []),
  ]),
};
