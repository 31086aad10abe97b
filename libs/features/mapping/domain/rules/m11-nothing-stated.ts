import { error, type MappingRule } from './rule';

const rule = 'M11';

/** A mapping says something of the documents, with words why, or it has a row. */
export const nothingStated: MappingRule = {
  id: 'M11',
  source: 'domain.md R03',
  check: ({ document: { relations, rationale }, rows }) => {
    if (relations.length === 0) return rows.length === 0 ? [error({ rule, at: 'document.relations' })] : [];
    return rationale.trim() === '' ? [error({ rule, at: 'document.rationale' })] : [];
  },
};
