/** What runs wherever a draft is typed: pure, on plain data. Workspaces import a feature's domain here, and nothing else of it. */
export { indicatorKinds, productionRoles, standardTypes } from './draft';
export type { StandardType } from './draft';
export type { CitedFacts, EditionFacts, Facts } from './facts';
export type { LintFinding } from './finding';
export { lint } from './lint';
export type { DraftFault } from './reading/draft-fault';
export { type DraftRead, readDraft } from './reading/read-draft';
export { isQuantity } from './reading/typed-value';
export { WORDED, WORDS } from './worded';
