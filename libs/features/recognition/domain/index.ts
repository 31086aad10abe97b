/** What also runs in a browser: pure, on plain data. Workspaces import the domain here, and nothing else of it. */
export { catalogueKinds, channelKinds, deciderKinds, outputs } from './catalogue/catalogue';
export { CATALOGUE_ID } from './catalogue/read-content';
export { conditionKinds, degrees, mainlandLevels, papers, taiwanLevels } from './catalogue/row';
export { sourceGrades } from './catalogue/sourced';
