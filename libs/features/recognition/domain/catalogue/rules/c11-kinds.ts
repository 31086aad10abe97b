import type { MainlandLevel } from '../row';
import { type CatalogueRule, error } from './rule';

const rule = 'C11';
const skills: readonly MainlandLevel[] = ['五级', '四级', '三级', '二级', '一级'];

/** Rows are of the kind of their catalogue, with a level of that kind: skills have 五级 to 一级, titles 员级 to 正高级. */
export const kinds: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head, rows }) => rows.flatMap(({ key, kind, mainland }) => [
    ...(kind === head.kind ? [] : [error({ rule, at: `rows.${key}.kind` }, { kind })]),
    ...(mainland.level === null || (kind === 'person' && skills.includes(mainland.level)) || (kind === 'title' && !skills.includes(mainland.level)) ? [] : [error({ rule, at: `rows.${key}.mainland.level` }, { kind })]),
  ]),
};
