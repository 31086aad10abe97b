import type { AdoptionRule } from './rule';

/** Two sides that adopt different editions of one base are apart by that edition gap: no equivalence follows that is IDT. */
export const v6: AdoptionRule = {
  id: 'V6',
  source: 'ISO/IEC Guide 21-1, vice-versa principle',
  check: (_, { base, otherSideBases }) => {
    if (!base || base.edition === base.family) return [];
    const others = otherSideBases.filter(({ family, edition }) => family === base.family && edition !== family);
    const meets = others.some(({ edition }) => edition === base.edition);
    return others.length > 0 && !meets ? [{ rule: 'V6', severity: 'warning', at: 'base', params: { editions: others.length } }] : [];
  },
};
