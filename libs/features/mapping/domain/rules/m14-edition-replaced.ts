import { type MappingRule, warning } from './rule';

const rule = 'M14';

/** An edition that another one has replaced, or that was withdrawn, while one was at work. */
export const editionReplaced: MappingRule = {
  id: 'M14',
  source: 'engine.md 7',
  check: (_, facts) => (['source', 'target'] as const).flatMap((at) => {
    const { number, replacedBy, withdrawn } = facts[at];
    return replacedBy.length > 0 || withdrawn ? [warning({ rule, at }, { number, by: replacedBy.join(', ') })] : [];
  }),
};
