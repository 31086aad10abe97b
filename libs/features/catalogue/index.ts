export { adoptionDegrees, type Adoption, type AdoptionContext, type AdoptionDegree, type BaseKeys, type Deviation } from './domain/adoption';
export { driftOf, type BaseEdition } from './domain/drift';
export { documentForms, documentKinds, natures, statuses, type DocumentForm, type DocumentKind, type Nature, type Status } from './domain/edition';
export { LOWEST_LINKED_GRADE } from './domain/grade';
export { resolve, type Resolution, type ResolvedFact, type StatedFact } from './domain/resolve';
export { adoptionFindings, adoptionRules } from './domain/rules/rules';
export { bases, factNames, type Basis, type FactName, type Statement } from './domain/statement';
export { statusAsOf, type StatusAsOf, type StatusFacts, type Successor } from './domain/status';
