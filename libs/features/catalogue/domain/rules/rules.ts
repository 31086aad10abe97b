import type { Finding } from '@pure/kernel';
import type { Adoption, AdoptionContext } from '../adoption';
import type { AdoptionRule } from './rule';
import { v1 } from './v1-idt-with-deviations';
import { v2 } from './v2-mod-unexplained';
import { v3 } from './v3-idt-without-dual-number';
import { v4 } from './v4-base-undated';
import { v5 } from './v5-eqv-after-2001';
import { v6 } from './v6-edition-gap';

/** Every rule on adoption facts, in the order of their ids. */
export const adoptionRules: readonly AdoptionRule[] = [v1, v2, v3, v4, v5, v6];

/** All that the rules have to say of one adoption fact. */
export function adoptionFindings(adoption: Adoption, context: AdoptionContext = { otherSideBases: [] }): Finding[] {
  return adoptionRules.flatMap((rule) => rule.check(adoption, context));
}
