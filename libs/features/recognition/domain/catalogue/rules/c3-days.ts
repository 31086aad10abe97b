import type { LocalDate } from '@pure/kernel';
import { type CatalogueRule, error } from './rule';

const rule = 'C3';
const isBackwards = (from: LocalDate | null, until: LocalDate | null): boolean => from !== null && until !== null && until < from;

/** Validity and window end after they begin, and nobody applies once it is over. */
export const days: CatalogueRule = {
  id: rule,
  source: 'domain.md 2.8',
  check: ({ head: { validFrom, validUntil, window } }) => [
    ...(isBackwards(validFrom, validUntil) ? [error({ rule, at: 'head.validUntil' })] : []),
    ...(window && isBackwards(window.from, window.until) ? [error({ rule, at: 'head.window' })] : []),
    ...(window && isBackwards(window.from, validUntil) ? [error({ rule, at: 'head.window' })] : []),
  ],
};
