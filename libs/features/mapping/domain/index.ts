/** What also runs in a browser: pure, on plain data. Workspaces import the domain here, and nothing else of it. */
export { deviationWeights, methods, rationales } from './content';
export { diffWords, type WordRun } from './diff/words';
export { endsCell } from './sheet/cells';
export { type MappingState, mappingStates } from './states';
