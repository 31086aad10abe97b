export { Integrate } from './application/integrate';
export { type LogName, logNames } from './domain/logs';
export { logEpochs, logUpkeep } from './log-upkeep';
export type { LogState } from './application/epoch/log-states';
export { logHeads } from './transparency-heads.module';
export { publicLogOf, TransparencyModule } from './transparency.module';
export { requireUsablePolicy } from './transparency-publication.module';
export { logExamination } from './transparency-examination.module';
export { TransparencyPagesModule } from './transparency-pages.module';
