import { type CatalogueRule, error, warning } from './rule';

const rule = 'C12';

/** Readers learn who issued it, who decides and where to go. */
export const nowhere: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head, rows }) => [
    ...(['title', 'issuingBody', 'legalBasis'] as const).filter((field) => head[field].trim() === '' && !head.toConfirm).map((field) => error({ rule, at: `head.${field}` })),
    ...(head.decider.name.trim() === '' && !head.toConfirm ? [error({ rule, at: 'head.decider' })] : []),
    ...(head.channel === null ? [warning({ rule, at: 'head.channel' })] : []),
    ...(rows.length === 0 && !head.toConfirm ? [error({ rule, at: 'rows' })] : []),
  ],
};
