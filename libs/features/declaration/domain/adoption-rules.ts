import { laws } from './finding';
import type { LintRule } from './rules/rule';

/**
 * The rules on adoption (GB/T 1.2-2020), where an edition that adopts another is cited. The catalogue judges the record; whoever
 * declares cannot mend it, and is told what not to rely on.
 */
export const adoptionRules: readonly LintRule[] = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'].map((id) => ({
  id,
  basis: laws.adoption,
  check: ({ draft, factsOf }) =>
    draft.standards.flatMap(({ picked, typed }, place) => {
      const edition = factsOf(picked ?? typed ?? '')?.edition;
      const broken = edition?.adoption.filter(({ rule }) => rule === id) ?? [];
      return broken.slice(0, 1).map(({ base }) => ({ code: id, severity: 'hint' as const, path: `standards.${place}`, params: { number: edition?.number ?? '', base: base ?? '—' } }));
    }),
}));
