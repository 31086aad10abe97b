import { type MappingRule, warning } from './rule';

const rule = 'M13';

/** What the catalogue finds of the adoption of either side (V1 to V6), such as an identical one without a dual number. */
export const adoptionOnRecord: MappingRule = {
  id: 'M13',
  source: 'GB/T 1.2-2020',
  check: (_, facts) => (['source', 'target'] as const).flatMap((at) => facts[at].adoption.map((found) => warning({ rule, at }, { number: facts[at].number, found: found.rule, base: found.base }))),
};
