import { citedNumber } from '../draft';
import { type Found, laws } from '../finding';
import type { LintRule } from './rule';

/** Order 83 art. 13: of a standard made together each enterprise gives its own number, publishes and declares it separately. */
export const d6: LintRule = {
  id: 'D6',
  basis: laws.order83('13'),
  check: ({ draft: { standards, subject } }) => {
    const isJoint = standards.some(({ type, joint }) => type === 'enterprise' && joint !== undefined);
    return [
      ...standards.flatMap((standard, place): readonly Found[] =>
        standard.type === 'enterprise' && standard.joint === 'number-of-another' ? [{ code: 'D6_NUMBER_OF_ANOTHER', severity: 'block', path: `standards.${place}.joint`, params: { number: citedNumber(standard) } }] : [],
      ),
      ...(isJoint && subject.ofMembers ? [{ code: 'D6_FOR_OTHERS', severity: 'block' as const, path: 'subject.ofMembers' }] : []),
    ];
  },
};
