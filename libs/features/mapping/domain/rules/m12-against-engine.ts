import { CONTRADICTION } from '@pure/equivalence';
import { relationsText, statedMask } from '../masks';
import { error, type MappingRule } from './rule';

const rule = 'M12';

/** What is said of the documents leaves a relation that the facts on record leave too. Both proofs are told: the evidence here, and the engine's path. */
export const againstEngine: MappingRule = {
  id: 'M12',
  source: 'engine.md S8',
  check: ({ document }, { derived }) => {
    const stated = statedMask(document);
    if (stated === CONTRADICTION || derived.mask === CONTRADICTION || (stated & derived.mask) !== 0) return [];
    const [proof] = derived.proofs;
    const params = { stated: relationsText(stated), derived: relationsText(derived.mask), evidence: document.evidence.map(({ source }) => source).join('; '), path: proof?.path.join(' → ') ?? '' };
    return [error({ rule, at: 'document.relations' }, params)];
  },
};
