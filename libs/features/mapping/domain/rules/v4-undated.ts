import { error, type MappingRule } from './rule';

/** A relation is one of two editions: without the year of either nothing can be said. */
export const v4: MappingRule = {
  id: 'V4',
  source: 'GB/T 1.2-2020',
  check: (_, { source, target }) => [
    ...(source.dated ? [] : [error({ rule: 'V4', at: 'source' }, { number: source.number })]),
    ...(target.dated ? [] : [error({ rule: 'V4', at: 'target' }, { number: target.number })]),
  ],
};
